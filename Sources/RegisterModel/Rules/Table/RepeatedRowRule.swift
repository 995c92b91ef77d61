package import Diagnostics

/// Clause 6.2: a row that says, cell for cell, what the header or a row further up says is not
/// taken again.
package enum RepeatedRowRule: TableRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.repeatedRow]

  /// Drops rows that stand in the table already.
  package static func apply(to draft: inout TableDraft) {
    guard let header = draft.header else { return }
    var firstLines: [[String]: Int] = [:]
    var rows: [ImportTable.Row] = []
    rows.reserveCapacity(draft.rows.count)
    for row in draft.rows {
      let first = draft.repeatsHeader(row) ? header.line : firstLines[row.cells]
      if let first {
        draft.findings.report(
          .table(.repeatedRow(row: row.line, name: draft.name(of: row), firstRow: first)))
      } else {
        firstLines[row.cells] = row.line
        rows.append(row)
      }
    }
    draft.rows = rows
  }
}
