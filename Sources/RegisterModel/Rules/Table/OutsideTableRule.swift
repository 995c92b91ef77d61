package import Diagnostics

/// Clause 6.2: a table begins at its header, and in a text each of its rows has a TAB.
///
/// In a text the header is the line whose cells name the most columns, two at least; of several
/// such, the first. The lines above it are outside the table, and so are those below it without a
/// TAB: a page's number or heading, or what comes after the table. Elsewhere the first row is the
/// header.
package enum OutsideTableRule: TableRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.outsideTable]

  /// Parts the header from the rows, and drops what belongs to neither.
  package static func apply(to draft: inout TableDraft) {
    guard draft.format == .text else {
      guard let header = draft.rows.first else { return }
      draft.begin(at: header, rows: Array(draft.rows.dropFirst()))
      return
    }
    guard let header = headerIndex(in: draft.rows, draft.titles) else {
      draft.rows = []
      return
    }
    var rows: [ImportTable.Row] = []
    for (index, row) in draft.rows.enumerated() where index != header {
      if index > header, row.width > 1 {
        rows.append(row)
      } else {
        let text = CellText.excerpt(of: row.cells.filter { !$0.isEmpty }.joined(separator: " "))
        draft.findings.report(.table(.outsideTable(row: row.line, text: text)))
      }
    }
    draft.begin(at: draft.rows[header], rows: rows)
  }

  private static func headerIndex(in rows: [ImportTable.Row], _ titles: ColumnTitles) -> Int? {
    var best: (index: Int, count: Int)?
    for (index, row) in rows.enumerated() where row.cells.count > 1 {
      let count = titles.count(in: row)
      if count > max(best?.count ?? 0, 1) { best = (index, count) }
    }
    return best?.index
  }
}
