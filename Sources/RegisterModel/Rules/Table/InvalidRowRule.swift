package import Diagnostics
internal import RegisterSyntax

/// Clause 6.3: a row becomes a register if it has a name or an id that no row above it has, no more
/// cells than the header, and nothing in them that no register may hold.
package enum InvalidRowRule: TableRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.invalidRow]

  /// Makes registers of the rows.
  package static func apply(to draft: inout TableDraft) {
    if draft.columns.isEmpty { return }
    let idColumn = draft.columns.id
    var ids: Set<RegisterID> = []
    for row in draft.rows {
      let values = values(of: row, draft)
      do throws(TableFinding.RowProblem) {
        if let problem = flaw(of: row, draft) { throw problem }
        if values.isEmpty { throw .noName }
        let id = try id(of: row, idColumn, values, draft.schema)
        guard ids.insert(id).inserted else { throw .repeatedID(id.rawValue) }
        draft.entries.append(TableImport.Entry(id: id, values: values))
      } catch {
        draft.findings.report(.table(.invalidRow(row: row.line, problem: error)))
      }
    }
  }

  /// What is wrong with the cells of a row.
  private static func flaw(
    of row: ImportTable.Row, _ draft: TableDraft
  ) -> TableFinding.RowProblem? {
    let columns = draft.columns.meanings.count
    if row.cells.count > columns { return .tooManyCells(row.cells.count, columns: columns) }
    guard let flaw = row.flaws.first(where: { draft.columns.reads($0.cell) }) else {
      return identityCode(in: row, draft)
    }
    let column = draft.title(of: flaw.cell)
    return switch flaw.kind {
    case .forbidden(let scalar): .forbiddenCharacter(scalar.notation, column: column)
    case .tooManyMarks: .tooManyMarks(limit: StreamSafe.mostMarks, column: column)
    case .textAfterQuote: .textAfterQuote(column: column)
    }
  }

  /// A personal identity code in a row (clause 5.1); those for tests are left to a check.
  private static func identityCode(
    in row: ImportTable.Row, _ draft: TableDraft
  ) -> TableFinding.RowProblem? {
    for (column, cell) in row.cells.enumerated() where draft.columns.reads(column) {
      let bytes = Array(cell.utf8)
      guard let code = IdentityCode.codes(in: bytes[...]).first(where: { !$0.isTest }) else {
        continue
      }
      return .identityCode(masked: code.masked, column: draft.title(of: column))
    }
    return nil
  }

  private static func id(
    of row: ImportTable.Row, _ column: Int?, _ values: [FieldVariant], _ schema: Schema
  ) throws(TableFinding.RowProblem) -> RegisterID {
    let text: String
    let id: RegisterID?
    if let column {
      text = CellText.line(of: row[column])
      id = RegisterID(rawValue: text)
    } else {
      let nameField = schema.firstField(in: .name)?.id
      guard let name = values.first(where: { $0.field == nameField }) else { throw .noName }
      text = name.value.plainText
      id = RegisterID(name: text)
    }
    guard let id, id.fitsFileSystems else { throw .invalidID(CellText.excerpt(of: text)) }
    return id
  }

  private static func values(
    of row: ImportTable.Row, _ draft: TableDraft
  ) -> [FieldVariant] {
    zip(row.cells, draft.columns.meanings).compactMap { cell, meaning in
      guard !cell.isEmpty, case .field(let index, let language) = meaning else { return nil }
      let field = draft.schema.fields[index]
      return FieldVariant(
        field: field.id, language: language, value: value(of: cell, as: field.type), line: row.line)
    }
  }

  /// A cell as a value, its lines read as those of a file are (clause 1.4); a value of one line has
  /// them joined.
  private static func value(of cell: String, as type: FieldType) -> FieldValue {
    let lines = CellText.lines(of: cell)
    return ValueReader.value(
      as: type, paragraphs: lines.split(separator: "").map { $0.joined(separator: " ") },
      items: lines.filter { !$0.isEmpty }, lines: 1, text: CellText.line(of: cell))
  }
}

extension RegisterID {
  /// Whether each part of its path is a name that file systems have room for: 255 bytes.
  fileprivate var fitsFileSystems: Bool {
    let longest = 255 - Self.fileExtension.utf8.count
    return rawValue.split(separator: "/").allSatisfy { $0.utf8.count <= longest }
  }
}
