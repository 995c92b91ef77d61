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
    var safe = String.UnicodeScalarView()
    if looksLikeFormula(cell) { safe.append("'") }
    var isQuoted = false
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\"":
        isQuoted = true
        safe.append(contentsOf: ["\"", "\""])
      case "\n", "\r", "\t", ",":
        isQuoted = true
        safe.append(scalar)
      case _ where scalar.isUnprintable:
        safe.append(contentsOf: "<U+\(scalar.hexadecimal)>".unicodeScalars)
      default: safe.append(scalar)
      }
    }
    let text = String(safe)
    return isQuoted || text.hasPrefix(" ") || text.hasSuffix(" ") ? "\"\(text)\"" : text
  }

  private static func looksLikeFormula(_ cell: String) -> Bool {
    let first = cell.unicodeScalars.first { $0 != "'" }
    return first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }
}
