package import Diagnostics

/// Clause 6.1: a column is titled with a field's key, an alias or its label in any language, or
/// with `id`; one that is not is left out.
///
/// The key and a language in brackets, `Key[fi]`, mean the wording in that language. Where several
/// columns mean one translatable field, one titled with the label of another language holds that
/// language's wording; a single column holds the main one's. Two columns for one wording are
/// `repeated-field`, as a field that stands twice in a file is.
package enum UnknownColumnRule: TableRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.repeatedField, .unknownColumn]

  /// Finds out what the columns mean.
  package static func apply(to draft: inout TableDraft) {
    guard let header = draft.header else { return }
    let meanings = header.cells.map(draft.titles.meaning)
    let columnsByField = Dictionary(
      meanings.compactMap { $0?.field }.map { ($0, 1) }, uniquingKeysWith: +)
    let filled = filledColumnsWithoutTitle(in: draft, header)
    var taken: Set<TableColumns.Meaning> = []
    for (column, title) in header.cells.enumerated() {
      var columnMeaning = TableColumns.Meaning.none
      if let meaning = meanings[column] {
        let isOnly = meaning.field.map { columnsByField[$0] == 1 } ?? false
        columnMeaning = Self.columnMeaning(meaning, isOnly: isOnly, draft.schema)
        if !taken.insert(columnMeaning).inserted {
          columnMeaning = .none
          draft.findings.report(
            .repeatedField(key: draft.title(of: column), firstLine: header.line))
        }
      } else if !title.isEmpty || filled.contains(column) {
        let suggestion =
          draft.findings.isFull(.unknownColumn) ? nil : draft.titles.suggestion(for: title)
        draft.findings.report(
          .table(.unknownColumn(column: draft.title(of: column), suggestion: suggestion)))
      }
      draft.columns.meanings.append(columnMeaning)
    }
  }

  private static func columnMeaning(
    _ meaning: ColumnTitles.Meaning, isOnly: Bool, _ schema: Schema
  ) -> TableColumns.Meaning {
    guard let field = meaning.field else { return .id }
    let isMain = isOnly && !meaning.isExplicit && meaning.language != nil
    return .field(field, isMain ? schema.mainLanguage : meaning.language)
  }

  /// The columns without a title in which a row has a cell.
  private static func filledColumnsWithoutTitle(
    in draft: TableDraft, _ header: ImportTable.Row
  ) -> Set<Int> {
    guard header.cells.contains("") else { return [] }
    return draft.rows.reduce(into: []) { filled, row in
      for (column, (title, cell)) in zip(header.cells, row.cells).enumerated()
      where title.isEmpty && !cell.isEmpty {
        filled.insert(column)
      }
    }
  }
}
