public import Diagnostics

/// Turns the rows of a table into registers.
///
/// The columns are found by the schema's keys, aliases and labels in any language. A column `id`
/// gives the names of the files; without one, the name of the register is turned into an id.
public struct TableImport: Sendable {
  /// A register that a row describes.
  public struct Entry: Hashable, Sendable {
    /// The identity.
    public var id: RegisterID
    /// What the row states.
    public var values: [FieldVariant]
  }

  /// The registers, in the order of the rows.
  public private(set) var entries: [Entry] = []
  /// What was noticed, in the order of the rows; an error means that a row made no register.
  public private(set) var findings: [Finding] = []

  /// The name of the column that gives the ids.
  static let idColumn = FoldedName("id")

  /// Reads a table's rows as registers.
  public init(_ table: Table, schema: Schema) {
    let (table, torn) = table.mended()
    findings = torn
    let columns = Columns(of: table.header, schema, into: &findings)
    var ids: Set<RegisterID> = []
    for row in table.rows {
      let values = values(of: row, columns, schema)
      switch identity(of: row, values, columns, schema) {
      case .failure(let problem):
        findings.append(.invalidRow(row: row.line, problem: problem))
      case .success(let id) where !ids.insert(id).inserted:
        findings.append(.invalidRow(row: row.line, problem: .repeatedID(id.rawValue)))
      case .success(let id):
        entries.append(Entry(id: id, values: values))
      }
    }
  }

  private enum Identity {
    case success(RegisterID)
    case failure(Finding.RowProblem)
  }

  private func identity(
    of row: Table.Row, _ values: [FieldVariant], _ columns: Columns, _ schema: Schema
  ) -> Identity {
    if row.cells.count > columns.fields.count {
      return .failure(.tooManyCells(row.cells.count, columns: columns.fields.count))
    }
    if let column = columns.id {
      let text = column < row.cells.count ? row.cells[column] : ""
      return RegisterID(rawValue: text).map(Identity.success) ?? .failure(.invalidID(text))
    }
    let nameField = schema.firstField(in: .name)?.id
    guard let name = values.first(where: { $0.field == nameField })?.value.plainText else {
      return .failure(.noName)
    }
    return RegisterID(name: name).map(Identity.success) ?? .failure(.invalidID(name))
  }

  private mutating func values(
    of row: Table.Row, _ columns: Columns, _ schema: Schema
  ) -> [FieldVariant] {
    var values: [FieldVariant] = []
    for (cell, column) in zip(row.cells, columns.fields) where !cell.isEmpty {
      guard let column else { continue }
      values.append(
        FieldVariant(
          field: column.definition.id, language: column.language,
          value: value(of: cell, row, column.definition), line: row.line))
    }
    return values
  }

  private mutating func value(
    of cell: String, _ row: Table.Row, _ definition: FieldDefinition
  ) -> FieldValue {
    switch definition.type {
    case .text: return .text([cell])
    case .list:
      let parts = SpacedSlash.parts(of: cell)
      if parts.isEmpty { return .list([cell]) }
      findings.append(.splitCell(row: row.line, column: definition.key, items: parts))
      return .list(parts)
    case .flag: return FlagWord.value(of: cell).map(FieldValue.flag) ?? .raw(cell)
    case .line, .choice, .date, .link: return .line(cell)
    }
  }
}

/// What the columns of a table mean.
private struct Columns {
  /// A column's field, and the language that its cells are in where the field is translatable.
  struct Column {
    var definition: FieldDefinition
    var language: LanguageCode?
  }

  /// The field of each column; `nil` for the column of ids and for those that nothing knows.
  var fields: [Column?] = []
  /// The column that gives the ids.
  var id: Int?

  init(of header: [String], _ schema: Schema, into findings: inout [Finding]) {
    var names: [FoldedName: FieldDefinition] = [:]
    for field in schema.fields {
      for name in field.label.wordings.values { names[FoldedName(name)] = field }
    }
    for field in schema.fields {
      for name in [field.key] + field.aliases { names[FoldedName(name)] = field }
    }
    for (index, title) in header.enumerated() {
      if FoldedName(title) == TableImport.idColumn {
        id = index
        fields.append(nil)
      } else if let definition = names[FoldedName(title)] {
        let language = definition.isTranslatable ? schema.mainLanguage : nil
        fields.append(Column(definition: definition, language: language))
      } else {
        let known = schema.fields.flatMap { [$0.key] + $0.label.wordings.values.sorted() }
        findings.append(
          .unknownColumn(
            column: title, suggestion: Suggestion.nearest(to: title, among: known)))
        fields.append(nil)
      }
    }
  }
}
