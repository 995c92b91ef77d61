package import Diagnostics

/// Clause 6.2: every quotation mark that begins a cell is closed.
///
/// Where the last one is not, nobody can tell which of those before it were meant: no row of the
/// table is taken.
package enum UnclosedQuoteRule: TableRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.unclosedQuote]

  /// Drops the rows of a table that has a quotation mark too many or too few.
  package static func apply(to draft: inout TableDraft) {
    guard let line = draft.openQuote else { return }
    draft.findings.report(.table(.unclosedQuote(row: line)))
    draft.rows = []
  }
}
