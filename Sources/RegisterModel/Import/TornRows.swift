internal import Diagnostics

extension ImportTable {
  /// The table with torn rows put together again, and a finding for each.
  ///
  /// A row whose first cell is empty continues the row above: its cells are joined to those above
  /// with a space, except that a fragment which the cell above already ends with is dropped. It is
  /// what a page break does to a table in a document.
  func mended() -> (table: ImportTable, findings: [Finding]) {
    var table = self
    table.rows = []
    var findings: [Finding] = []
    for row in rows {
      guard row.cells.first?.isEmpty == true, var above = table.rows.popLast() else {
        table.rows.append(row)
        continue
      }
      let dropped = above.join(row)
      findings.append(.table(.tornRow(row: row.line, above: above.cells[0], dropped: dropped)))
      table.rows.append(above)
    }
    return (table, findings)
  }
}

extension ImportTable.Row {
  /// Joins a continuation's cells to these; returns the fragments that were dropped.
  fileprivate mutating func join(_ continuation: ImportTable.Row) -> [String] {
    var dropped: [String] = []
    for (column, fragment) in continuation.cells.enumerated() where !fragment.isEmpty {
      while cells.count <= column { cells.append("") }
      if cells[column].isEmpty {
        cells[column] = fragment
      } else if cells[column].hasSuffix(fragment) {
        dropped.append(fragment)
      } else {
        cells[column] += " " + fragment
      }
    }
    return dropped
  }
}
