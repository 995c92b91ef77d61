import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

/// Registers by who answers for them.
struct RegisterGroupTests {
  private let schema = ExampleSchema.schema

  @Test func `Different spellings of a value are one group, and those without a value are last`()
    throws
  {
    let registers = try [
      "a": "Name: A\nPeople:\n    Skolpsykologen\n    Psykologen\n    Kuratorerna\n",
      "b": "Name: B\n", "c": "Name: C\nPeople: kuratorerna\n", "d": "Name: D\nPeople: Läraren\n",
    ].sorted { $0.key < $1.key }.map(register)
    let groups = RegisterGroup.groups(of: registers, by: "people", schema)
    #expect(groups.map(\.value) == ["Psykologen", "Kuratorerna", "Läraren", nil])
    #expect(
      groups.map { $0.registers.map(\.id.rawValue) } == [["a"], ["a", "c"], ["d"], ["b"]])
  }

  @Test(arguments: [
    ("psykologen", "Psykologen"), (" Skolpsykologen ", "Psykologen"), ("PSYKOLOGI", "Psykologen"),
    ("Läraren", "Läraren"),
  ])
  func `A spelling means a value in any case, as an alias or translated`(
    text: String, value: String
  ) {
    #expect(Spellings(of: "people", schema).value(of: text) == value)
  }

  private func register(_ id: String, _ text: String) throws -> Register {
    let id = try #require(RegisterID(rawValue: id))
    return RegisterFile(id, SourceText(path: id.path, text: text), schema: schema).register
  }

  @Test func `The entry of a value is the first that has it, and no alias is a value`() throws {
    let values = [("A", "B"), ("B", "C"), ("A", "D")].map { "\nValue: \($0)\nAliases: \($1)\n" }
    let text = "Languages: sv\n\nVocabulary: people\nStrict: no\n" + values.joined()
    let schema = SchemaReader.schema(
      from: SchemaDocument(SourceText(path: Schema.path, text: text)))
    let vocabulary = try #require(schema.vocabulary("people"))
    #expect(vocabulary.entry(of: "A")?.aliases == ["B"])
    #expect(vocabulary.entry(of: "B")?.aliases == ["C"])
    #expect(vocabulary.entry(of: "C") == nil)
    #expect(vocabulary.value(spelled: "C") == "B")
  }
}
