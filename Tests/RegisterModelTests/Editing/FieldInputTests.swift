import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

/// What is typed as a field's value, and what is said of it.
struct FieldInputTests {
  private let schema = ExampleSchema.schema

  @Test(
    arguments: [
      ("name", ["  Aura   II "], .line("Aura II")),
      ("purpose", ["One", "Two  words"], .text(["One", "Two words"])),
      ("people", ["Psykologen", "Kuratorerna"], .list(["Psykologen", "Kuratorerna"])),
      ("known", ["kyllä"], .flag(true)), ("known", ["-"], .flag(false)), ("known", [""], nil),
      ("known", ["  "], nil), ("kind", ["new"], .choice("new")),
      ("since", ["2026-11-22"], .date(ExampleSchema.day)),
      ("site", ["https://a.fi"], .link("https://a.fi")), ("people", ["# A"], .list(["# A"])),
    ] as [(FieldID, [String], FieldValue?)])
  func `Texts are read by the type of the field`(
    field: FieldID, texts: [String], value: FieldValue?
  ) throws {
    #expect(try input(texts, field).value == value)
  }

  @Test(
    arguments: [
      ("name", ["a\nb"], .lineBreak), ("name", ["a\r"], .lineBreak),
      ("people", ["a", ""], .emptyPart), ("people", ["", ""], .emptyPart),
      ("name", ["a\u{FFFD}"], .notText),
      ("name", ["a\u{202E}b"], .finding(.forbiddenCharacter(scalar: "<U+202E>"))),
      ("name", ["a\u{1B}[0m"], .finding(.forbiddenCharacter(scalar: "<U+001B>"))),
      ("name", ["a", "b"], .finding(.tooManyLines(key: "Name", lines: 2))),
      ("name", [""], .finding(.missingField(key: "Name", condition: nil))),
      (
        "kind", ["nwe"],
        .finding(.unknownValue(key: "Kind", value: "nwe", suggestion: "new", strict: true))
      ),
    ] as [(FieldID, [String], FieldInput.Refusal)])
  func `What a rule forbids is refused`(
    field: FieldID, texts: [String], refusal: FieldInput.Refusal
  ) {
    #expect(throws: refusal) { try input(texts, field) }
  }

  @Test(arguments: [("known", "kanske"), ("since", "22.11.2026"), ("site", "a.fi")])
  func `What is no value of the type is refused`(field: String, text: String) throws {
    let refusal = #expect(throws: FieldInput.Refusal.self) {
      try input([text], FieldID(rawValue: field))
    }
    guard case .finding(let finding) = refusal else {
      Issue.record("refused for another reason: \(String(describing: refusal))")
      return
    }
    #expect([.invalidFlag, .invalidDate, .invalidLink].contains(finding.code))
  }

  @Test func `What an open vocabulary does not hold is remarked on with the nearest value`() throws
  {
    #expect(
      try input(["Psykolgen", "Kuratorerna"], "people").findings == [
        .unknownValue(
          key: "People", value: "Psykolgen", suggestion: "Psykologen", strict: false)
      ])
    #expect(
      try input(["Psykologen", "# x"], "people").findings.map(\.code).contains(.indentedComment))
  }

  @Test func `A wording in another language need not be there`() throws {
    let purpose = try #require(schema.field("purpose"))
    #expect(try FieldInput([""], for: purpose, in: "fi", schema).value == nil)
    #expect(throws: FieldInput.Refusal.self) {
      try FieldInput([""], for: purpose, in: "sv", schema)
    }
  }

  @Test func `An empty value leaves the key`() throws {
    let id = try #require(RegisterID(rawValue: "a"))
    let source = SourceText(path: id.path, text: "Name: A\nPeople:\n    B\n    C\nKnown: X\n")
    let file = RegisterFile(id, source, schema: schema)
    let bytes = try #require(RegisterUpdate.bytes(stating: input([""], "people"), in: file))
    #expect(String(decoding: bytes, as: UTF8.self) == "Name: A\nPeople:\nKnown: X\n")
    #expect(try RegisterUpdate.bytes(stating: input([""], "since"), in: file) == source.bytes)
    #expect(try RegisterUpdate.bytes(stating: input(["ja"], "known"), in: file) == source.bytes)
  }

  private func input(_ texts: [String], _ id: FieldID) throws -> FieldInput {
    let field = try #require(schema.field(id))
    return try FieldInput(
      texts, for: field, in: field.isTranslatable ? schema.mainLanguage : nil, schema)
  }
}
