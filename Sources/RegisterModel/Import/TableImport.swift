public import Diagnostics

/// Turns the rows of a table into registers, by the rules of section 6.
public struct TableImport: Sendable {
  /// A register that a row describes.
  public struct Entry: Hashable, Sendable {
    /// The identity.
    public var id: RegisterID
    /// What the row states, at least one value.
    public var values: [FieldVariant]

    /// Whether a register says what the row states.
    public func isStated(by register: Register) -> Bool {
      values.allSatisfy { register.value(of: $0.field, in: $0.language) == $0.value }
    }
  }

  /// The registers, in the order of the rows.
  public let entries: [Entry]
  /// What was noticed; an error means that a row made no register, or that a column was not read.
  public let findings: ImportFindings
  /// Whether any column of the table is known; in what has none there is no table.
  public let hasColumns: Bool

  /// Reads a table's rows as registers.
  ///
  /// - Parameters:
  ///   - source: The file with the table.
  ///   - format: How its cells are written.
  ///   - schema: What the registers are to be read with.
  public init(_ source: SourceText, as format: TableFormat, schema: Schema) {
    var draft = TableDraft(source, as: format, schema: schema)
    for rule in TableRules.all { rule.apply(to: &draft) }
    entries = draft.entries
    findings = draft.findings
    hasColumns = !draft.columns.isEmpty
  }
}
