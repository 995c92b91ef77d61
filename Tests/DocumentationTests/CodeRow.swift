/// One row of a table of codes: what the page says of one code.
struct CodeRow: Equatable {
  /// The code.
  var code: String
  /// The clause, as it is cited.
  var clause: String
  /// The severities, in the order of the page.
  var severities: [String]

  /// Reads a line of Markdown; `nil` for one that is no row of five cells with a code in the first.
  init?(_ line: Substring) {
    guard line.hasPrefix("|"), line.hasSuffix("|") else { return nil }
    let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard cells.count == 5, cells[0].count > 2, cells[0].hasPrefix("`"), cells[0].hasSuffix("`")
    else { return nil }
    code = String(cells[0].dropFirst().dropLast())
    clause = cells[1]
    severities = cells[2].split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  /// The rows of a page, in order.
  static func rows(of page: String) -> [CodeRow] {
    page.split(whereSeparator: \.isNewline).compactMap(CodeRow.init)
  }
}
