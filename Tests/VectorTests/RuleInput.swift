import Diagnostics
import ModelTestSupport
import RegisterModel
import RegisterSyntax

/// The files of a vector, read once, for the rules to be asked one by one.
struct RuleInput {
  private var registers: [RegisterFile] = []
  private var schema: SchemaDocument?
  private var table: TableDraft?

  /// Reads the files of a vector.
  ///
  /// - Throws: What reading them throws.
  init(_ vector: Vector) throws {
    let bytes = try Checkout.bytes(vector.input)
    let schema = SchemaReader.schema(from: SchemaDocument(try VectorFolder.schema(for: vector)))
    func table(_ format: TableFormat) -> TableDraft {
      TableDraft(SourceText(path: "a", bytes: bytes), as: format, schema: schema)
    }
    switch vector.kind {
    case .register: registers = try Self.files([bytes], schema)
    case .registers, .notes: registers = try Self.files(Parts(bytes).files.map(\.bytes), schema)
    case .schema: self.schema = SchemaDocument(SourceText(path: "a", bytes: bytes))
    case .tsv: self.table = table(.tsv)
    case .csv: self.table = table(.csv)
    case .text: self.table = table(.text)
    case .folder, .versions, .list: break
    }
  }

  private static func files(_ files: [[UInt8]], _ schema: Schema) throws -> [RegisterFile] {
    guard let id = RegisterID(rawValue: "a") else { return [] }
    return files.map { RegisterFile(id, SourceText(path: "a", bytes: $0), schema: schema) }
  }

  /// What a rule finds, as far as it looks at files of this kind; `nil` for a rule about folders, or
  /// about several files.
  func codes(of rule: any Rule.Type) -> [DiagnosticCode]? {
    if let rule = rule as? any TableRule.Type { return codes(of: rule) }
    var findings = DiagnosticCollector()
    var isAsked = false
    if let rule = rule as? any SyntaxRule.Type {
      isAsked = true
      for file in registers { rule.check(file.document, into: &findings) }
      if let schema { rule.check(schema.document, into: &findings) }
    }
    if let rule = rule as? any RegisterRule.Type {
      isAsked = true
      for file in registers { rule.check(file, into: &findings) }
    }
    if let rule = rule as? any SchemaRule.Type {
      isAsked = true
      if let schema {
        rule.check(schema, SchemaReader.schema(from: schema), into: &findings)
      }
    }
    return isAsked ? findings.kept.map(\.code) : nil
  }

  /// What a rule adds to what those before it found.
  private func codes(of rule: any TableRule.Type) -> [DiagnosticCode] {
    guard var table else { return [] }
    for earlier in TableRules.all.prefix(while: { $0 != rule }) { earlier.apply(to: &table) }
    let before = table.findings.inOrder
    rule.apply(to: &table)
    return table.findings.inOrder.filter { !before.contains($0) }.map(\.code)
  }
}
