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
  /// What was noticed: torn rows, then columns, then rows; an error means that a row made no
  /// register, or that a column was not read.
  public private(set) var findings: [Finding] = []

  /// Reads a table's rows as registers.
  public init(_ table: ImportTable, schema: Schema) {
    let (table, torn) = table.mended()
    findings = torn
    let columns = TableColumns(of: table.header, schema, into: &findings)
    var ids: Set<RegisterID> = []
    for row in table.rows {
      let values = values(of: row, columns, schema)
      switch identity(of: row, values, columns, schema) {
      case .failure(let problem):
        findings.append(.table(.invalidRow(row: row.line, problem: problem)))
      case .success(let id) where !ids.insert(id).inserted:
        findings.append(.table(.invalidRow(row: row.line, problem: .repeatedID(id.rawValue))))
      case .success(let id):
        entries.append(Entry(id: id, values: values))
      }
    }
  }

  private enum Identity {
    case success(RegisterID)
    case failure(TableFinding.RowProblem)
  }

  private func identity(
    of row: ImportTable.Row, _ values: [FieldVariant], _ columns: TableColumns, _ schema: Schema
  ) -> Identity {
    let cells = (row.cells.lastIndex { !$0.isEmpty } ?? -1) + 1
    if cells > columns.meanings.count {
      return .failure(.tooManyCells(cells, columns: columns.meanings.count))
    }
    if values.isEmpty { return .failure(.noName) }
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
    of row: ImportTable.Row, _ columns: TableColumns, _ schema: Schema
  ) -> [FieldVariant] {
    var values: [FieldVariant] = []
    for (cell, column) in zip(row.cells, columns.meanings) where !cell.isEmpty {
      guard let column else { continue }
      values.append(
        FieldVariant(
          field: column.definition.id, language: column.language,
          value: value(of: cell, row, column.definition), line: row.line))
    }
    return values
  }

  private mutating func value(
    of cell: String, _ row: ImportTable.Row, _ definition: FieldDefinition
  ) -> FieldValue {
    switch definition.type {
    case .text: return .text([cell])
    case .list:
      let parts = SpacedSlash.parts(of: cell)
      if parts.isEmpty { return .list([cell]) }
      findings.append(.table(.splitCell(row: row.line, column: definition.key, items: parts)))
      return .list(parts)
    case .line, .flag, .choice, .date, .link:
      return ValueReader.single(cell, as: definition.type) ?? .raw(cell)
    }
  }
}
