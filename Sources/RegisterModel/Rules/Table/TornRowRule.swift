package import Diagnostics

/// Clause 6.2: a row whose first cell is empty continues the row above.
///
/// Its cells are joined to those above with a space, except that a fragment which the cell above
/// already ends with is dropped. It is what a page break does to a table in a document; so neither
/// the header, repeated at the top of a page, nor text between the pages is ever the row above. The
/// first cell is that of the first column that has a title.
package enum TornRowRule: TableRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.tornRow]

  /// Puts torn rows together again.
  package static func apply(to draft: inout TableDraft) {
    var mended: [ImportTable.Row] = []
    mended.reserveCapacity(draft.rows.count)
    var above: Int?
    for row in draft.rows {
      if let above, row[draft.firstColumn].isEmpty {
        let dropped = mended[above].join(row)
        draft.findings.report(
          .table(
            .tornRow(row: row.line, above: draft.name(of: mended[above]), dropped: dropped)))
      } else {
        if !draft.repeatsHeader(row) { above = mended.count }
        mended.append(row)
      }
    }
    draft.rows = mended
  }
}

extension ImportTable.Row {
  /// Joins a continuation's cells to these; returns the fragments that were dropped.
  fileprivate mutating func join(_ continuation: ImportTable.Row) -> [String] {
    var dropped: [String] = []
    for (column, fragment) in continuation.cells.enumerated() where !fragment.isEmpty {
      if cells.count <= column {
        cells.append(contentsOf: repeatElement("", count: column + 1 - cells.count))
      }
      if cells[column].isEmpty {
        cells[column] = fragment
      } else if cells[column].utf8.suffix(fragment.utf8.count).elementsEqual(fragment.utf8) {
        dropped.append(CellText.excerpt(of: fragment))
      } else {
        cells[column] += " " + fragment
      }
    }
    flaws += continuation.flaws
    return dropped
  }
}
