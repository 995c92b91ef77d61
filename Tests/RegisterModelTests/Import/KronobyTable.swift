import ModelTestSupport
import RegisterModel

/// The table that the register was founded on: 19 systems, eight columns, and their ids in front.
enum KronobyTable {
  /// The ids, in the order of the table.
  static let ids = [
    "multi-primus", "abilita-gemini", "dagvard", "paikky", "aura", "kommun-office",
    "befolkningsregister", "ekonomiforvaltning", "fakturering", "basware", "bindningar",
    "e-bokning", "byggnadsovervakning", "arcview", "kameraovervakning", "mapinfo", "m-files",
    "syneprotokollsregister", "fastighetsoverlatelse",
  ]

  /// The text of the table.
  static func text() throws -> String {
    try Checkout.text("Tests/RegisterModelTests/Tables/systems.tsv")
  }

  /// The rows as cells, the header first, read without the reader that is tested.
  static func rows() throws -> [[String]] {
    var rows: [[String]] = [[""]]
    for scalar in try text().unicodeScalars {
      switch scalar {
      case "\n": rows.append([""])
      case "\t": rows[rows.count - 1].append("")
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
    }
    return rows.filter { $0 != [""] }
  }

  /// What the eight cells after the id say, by the rules of the format as the test understands them.
  static func values(of row: [String]) -> [FieldID: FieldValue] {
    var values: [FieldID: FieldValue] = [
      "name": .line(row[1]), "purpose": .text([row[2]]), "content": .text([row[3]]),
      "unit": .list(items(row[7])), "person": .list(items(row[8])),
    ]
    let flags: [(FieldID, Int)] = [
      ("archive-plan", 4), ("personal-data-description", 5), ("data-register-description", 6),
    ]
    for (field, column) in flags where row[column] == "X" || row[column] == "x" {
      values[field] = .flag(true)
    }
    return values
  }

  private static func items(_ cell: String) -> [String] {
    switch cell {
    case "Psykologen / Kuratorerna": ["Psykologen", "Kuratorerna"]
    case "Revisionsnämnden / Allmänna förvaltningen":
      ["Revisionsnämnden", "Allmänna förvaltningen"]
    case "Revisionsnämnden / Huvudbokföraren": ["Revisionsnämnden", "Huvudbokföraren"]
    default: [cell]
    }
  }
}
