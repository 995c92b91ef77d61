import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("The table of 19 systems") struct KronobyImportTests {
  @Test("every row becomes a register with the id beside it")
  func rowsBecomeRegisters() throws {
    let imported = TableImport(
      try KronobyTable.text(), as: .tsv, schema: try ShippedRegisters.schema())
    #expect(imported.entries.map(\.id.rawValue) == KronobyTable.ids)
    #expect(imported.findings.inOrder.allSatisfy { $0.severity == .note }, "\(imported.findings)")
  }

  @Test("only cells with a spaced slash are split, and each is said")
  func spacedSlashesAreSplit() throws {
    let imported = TableImport(
      try KronobyTable.text(), as: .tsv, schema: try ShippedRegisters.schema())
    #expect(
      imported.findings.inOrder == [
        .table(.splitCell(row: 6, column: "Ansvarsperson", items: ["Psykologen", "Kuratorerna"])),
        .table(
          .splitCell(
            row: 12, column: "Ansvarsenhet", items: ["Revisionsnämnden", "Allmänna förvaltningen"])),
        .table(
          .splitCell(
            row: 12, column: "Ansvarsperson", items: ["Revisionsnämnden", "Huvudbokföraren"])),
      ])
  }

  @Test("what is imported and written in canonical form is read as what the table says")
  func writtenRegistersSayWhatTheTableSays() throws {
    let schema = try ShippedRegisters.schema()
    let imported = TableImport(try KronobyTable.text(), as: .tsv, schema: schema)
    let sources = imported.entries.map { entry in
      let text = CanonicalForm.text(of: entry.values, schema: schema)
      return (id: entry.id, source: SourceText(path: entry.id.path, text: text))
    }
    try expectTheTable(in: sources, schema)
  }

  @Test("the shipped registers say what the table says")
  func shippedRegistersSayWhatTheTableSays() throws {
    try expectTheTable(in: try ShippedRegisters.sources(), try ShippedRegisters.schema())
  }

  private func expectTheTable(
    in sources: [(id: RegisterID, source: SourceText)], _ schema: Schema
  ) throws {
    #expect(sources.count == 19)
    for row in try KronobyTable.rows().dropFirst() {
      let source = try #require(sources.first { $0.id.rawValue == row[0] }?.source)
      let id = try #require(RegisterID(rawValue: row[0]))
      let register = RegisterFile(id, source, schema: schema).register
      #expect(register.unknown.isEmpty)
      let expected = KronobyTable.values(of: row)
      for field in schema.fields {
        let language = field.isTranslatable ? schema.mainLanguage : nil
        #expect(
          register.value(of: field.id, in: language) == expected[field.id],
          "\(row[0]), \(field.id.rawValue)")
      }
    }
  }
}
