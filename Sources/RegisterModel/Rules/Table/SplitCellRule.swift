package import Diagnostics

/// Clause 6.3: in a cell of a list, a slash between spaces parts two items, and so does a line
/// break; a slash without spaces is part of a name.
package enum SplitCellRule: TableRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.splitCell]

  /// Puts each item of a list on a line of its own, as in a register's file.
  package static func apply(to draft: inout TableDraft) {
    let lists = draft.columns.meanings.enumerated().compactMap { column, meaning in
      if case .field(let field, _) = meaning, draft.schema.fields[field].type == .list {
        (column: column, key: draft.schema.fields[field].key)
      } else {
        nil
      }
    }
    for row in draft.rows.indices {
      for (column, key) in lists {
        let items = items(of: draft.rows[row][column])
        if items.count < 2 { continue }
        draft.rows[row].cells[column] = items.joined(separator: "\n")
        draft.findings.report(
          .table(
            .splitCell(row: draft.rows[row].line, column: key, items: items.map(CellText.excerpt))))
      }
    }
  }

  private static func items(of cell: String) -> [String] {
    CellText.lines(of: cell).filter { !$0.isEmpty }.flatMap { line in
      let parts = SpacedSlash.parts(of: line)
      return parts.isEmpty ? [line] : parts
    }
  }
}
