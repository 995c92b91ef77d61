/// A table as comma-separated values (RFC 4180).
///
/// This is the one place where text is made safe for a spreadsheet. A cell that begins with `=`,
/// `+`, `-`, `@`, TAB or CR would be taken for a formula, so an apostrophe stands in front of it;
/// and in front of one that begins with apostrophes and then such a character, so that taking one
/// away always gives back what was there. What cannot be seen stands as its number, `<U+202E>`.
package struct CSVTable: Hashable, Sendable {
  /// The names of the columns.
  package let header: [String]
  /// The rows, each with as many cells as there are columns.
  package private(set) var rows: [[String]] = []

  /// Makes a table without rows.
  package init(header: [String]) { self.header = header }

  /// Adds a row below the others.
  ///
  /// - Precondition: It has a cell for each column.
  package mutating func append(_ row: [String]) {
    precondition(row.count == header.count, "A table's row needs a cell for each column.")
    rows.append(row)
  }

  /// The table as text; its lines end in CRLF, and those inside a cell in LF.
  package func rendered() -> String {
    var text = ""
    for row in [header] + rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { text += "," }
        text += Self.escaped(cell)
      }
      text += "\r\n"
    }
    return text
  }

  private static func escaped(_ cell: String) -> String {
    let shown = shown(cell)
    let isQuoted = shown.unicodeScalars.contains { "\",\n\r\t".unicodeScalars.contains($0) }
    guard isQuoted || shown.hasPrefix(" ") || shown.hasSuffix(" ") else { return shown }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in shown.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// What a program that reads the table finds in a cell: the text, with the apostrophe that keeps a
  /// spreadsheet from taking it for a formula.
  package static func shown(_ cell: String) -> String {
    var safe = String.UnicodeScalarView()
    if looksLikeFormula(cell) { safe.append("'") }
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": safe.append(scalar)
      case _ where scalar.isUnprintable:
        safe.append(contentsOf: scalar.notation.unicodeScalars)
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  private static func looksLikeFormula(_ cell: String) -> Bool {
    let first = cell.unicodeScalars.first { $0 != "'" }
    return first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }
}
