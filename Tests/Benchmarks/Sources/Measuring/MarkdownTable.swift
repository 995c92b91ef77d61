/// A table in Markdown, with its columns aligned for people who read it as text.
package struct MarkdownTable: CustomStringConvertible {
  private var rows: [[String]]

  /// Makes a table of headings; a row follows by `append`.
  package init(_ headings: [String]) { rows = [headings] }

  /// Adds a row, with as many cells as there are headings.
  package mutating func append(_ cells: [String]) {
    precondition(cells.count == rows[0].count, "A row has as many cells as there are headings.")
    rows.append(cells.map { $0.replacing("|", with: "\\|") })
  }

  /// The table's lines.
  package var description: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: " | ")
    }
    lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: " | "), at: 1)
    return lines.map { "| \($0) |\n" }.joined()
  }
}
