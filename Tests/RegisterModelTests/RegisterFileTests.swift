import Diagnostics
import ModelTestSupport
import RegisterModel
import RegisterSyntax
import Testing

@Suite("Registers from files") struct RegisterFileTests {
  private func register(_ text: String) -> Register {
    RegisterFile(exampleID, SourceText(path: "a", text: text), schema: ExampleSchema.schema)
      .register
  }

  @Test("a register states what its file states, in the order of the file")
  func statedValues() {
    let register = register(
      "# c\nKnown: x\nName: A\nPurpose[FI]: b\n\nPurpose:\n    a\n    b\nPeople: p\nSite:\n")
    #expect(
      register.variants == [
        FieldVariant(field: "known", value: .flag(true), line: 2),
        FieldVariant(field: "name", value: .line("A"), line: 3),
        FieldVariant(field: "purpose", language: "fi", value: .text(["b"]), line: 4),
        FieldVariant(field: "purpose", language: "sv", value: .text(["a b"]), line: 6),
        FieldVariant(field: "people", value: .list(["p"]), line: 9),
      ])
    #expect(register.unknown.isEmpty)
    #expect(register.name == "A")
    #expect(register.value(of: "purpose", in: "fi") == .text(["b"]))
    #expect(register.value(of: "site") == nil)
    #expect(register.items(of: "people") == ["p"])
  }

  @Test("a register goes by the first wording of its name")
  func nameInTwoLanguages() {
    let text = ExampleSchema.text.replacing(
      "Required: yes", with: "Translatable: yes", maxReplacements: 1)
    let document = SchemaDocument(SourceText(path: "Registers/register.schema", text: text))
    let file = RegisterFile(
      exampleID, SourceText(path: "a", text: "Name: A\nName[fi]: B\n"),
      schema: SchemaReader.schema(from: document))
    #expect(file.register.variants.count == 2)
    #expect(file.register.name == "A")
  }

  @Test("an empty value states nothing, exactly like an absent field")
  func emptyValues() {
    #expect(register("Known:\nName: a\n").variants.map(\.field) == ["name"])
    #expect(register("").variants.isEmpty)
    #expect(register("").name == "a")
  }

  @Test("what is not understood is kept as it stands")
  func unknownFields() {
    let register = register(
      "Note [x] : a  b\n    c\nName: A\nname: B\nPurpose[de]: d\nKnown[fi]: X\n[: e\n")
    #expect(register.variants.map(\.field) == ["name"])
    #expect(register.unknown.map(\.key) == ["Note", "name", "Purpose", "Known", "["])
    #expect(register.unknown.map(\.language) == ["x", nil, "de", "fi", nil])
    #expect(register.unknown.map(\.value) == ["a  b\nc", "B", "d", "X", "e"])
    #expect(register.unknown.map(\.line) == [1, 4, 5, 6, 7])
  }

  @Test("a file with errors is understood as far as it can be")
  func filesWithErrors() {
    let register = register("stray\nName: A\nno colon\nKnown: maybe\n")
    #expect(register.variants.map(\.value) == [.raw("A\nno colon"), .raw("maybe")])
  }

  @Test("a file of very many fields is read like any other")
  func manyFields() {
    let text = "Name: A\n" + String(repeating: "Nmae: b\n", count: 5000) + "Known: X\n"
    let file = RegisterFile(
      exampleID, SourceText(path: "a", text: text), schema: ExampleSchema.schema)
    #expect(file.fields.count == 5002)
    #expect(file.fields.last.flatMap(file.value) == .flag(true))
    #expect(file.register.variants.count == 2)
    #expect(FileReport(file.document.source, file.findings).count(.error) == 5001)
  }
}
