import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("Canonical form") struct CanonicalFormTests {
  /// The text in canonical form, `nil` where it does not parse.
  private func formatted(_ text: String, _ schema: Schema = ExampleSchema.schema) -> String? {
    CanonicalForm.bytes(
      of: RegisterFile(exampleID, SourceText(path: "a", text: text), schema: schema)
    ).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("a schema has its lines mended, and one that does not parse is left alone")
  func schemas() {
    func formatted(_ text: String) -> String? {
      let document = SchemaDocument(SourceText(path: "Registers/register.schema", text: text))
      return CanonicalForm.bytes(of: document).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(
      formatted("\u{FEFF}# a \r\n \t\nField:  name\t\nKey: Namn\nHelp: a\n  b ")
        == "# a\n\nField:  name\nKey: Namn\nHelp: a\n  b\n")
    #expect(formatted("Field\n") == nil)
  }

  @Test("the example of the format's first section is canonical")
  func exampleOfTheFormat() throws {
    let text = """
      # Skolornas journalsystem
      Namn: Aura
      Användningsområde:
          Psykologen och kuratorerna använder Aura för att
          dokumentera klientarbetet (journalföring)
      Användningsområde[fi]:
          Psykologi ja kuraattorit kirjaavat Auraan asiakastyönsä
      Datainnehåll: Person- och adressuppgifter
      DRB: X
      Ansvarsenhet: Bildningssektorn
      Ansvarsperson:
          Psykologen
          Kuratorerna

      """
    let schema = try ShippedRegisters.schema()
    let filled = """
      # Skolornas journalsystem
      Namn: Aura
      Användningsområde:
          Psykologen och kuratorerna använder Aura för att dokumentera klientarbetet
          (journalföring)
      Användningsområde[fi]: Psykologi ja kuraattorit kirjaavat Auraan asiakastyönsä
      Datainnehåll: Person- och adressuppgifter
      DRB: X
      Ansvarsenhet: Bildningssektorn
      Ansvarsperson:
          Psykologen
          Kuratorerna

      """
    #expect(formatted(text, schema) == filled)
    #expect(formatted(filled, schema) == filled)
  }

  @Test("the shipped registers are canonical")
  func shippedRegisters() throws {
    let schema = try ShippedRegisters.schema()
    for (id, source) in try ShippedRegisters.sources() {
      let file = RegisterFile(id, source, schema: schema)
      #expect(CanonicalForm.bytes(of: file) == source.bytes, "\(id)")
    }
  }

  @Test(
    "formatting mends what may be mended",
    arguments: [
      ("\u{FEFF}name :  a \r\n\r\n\r\nKNOWN:ja", "Name: a\n\nKnown: X\n"),
      ("Known: nej\nSince:2026-11-22\nName: a\n", "Name: a\nKnown: -\nSince: 2026-11-22\n"),
      ("Vastuuhenkilöt: b\n", "People: b\n"), ("Purpose[SV]: a\n", "Purpose: a\n"),
      ("Purpose [ FI ] : a\n", "Purpose[fi]: a\n"),
      (
        "Purpose[en]: c\nPurpose[fi]: b\nPurpose: a\n",
        "Purpose: a\nPurpose[fi]: b\nPurpose[en]: c\n"
      ),
      ("Name:\n    a\n", "Name: a\n"), ("People:\n  a\n\n  b\n", "People:\n    a\n    b\n"),
      ("Purpose: a\n  b\n\n\n  c\n", "Purpose:\n    a b\n\n    c\n"), ("Name:\n\n\n", "Name:\n"),
      ("Name: a: b # c\n", "Name: a: b # c\n"), ("Known: kanske\n", "Known: kanske\n"),
      ("Name: a  \t b\n", "Name: a b\n"), ("", ""), ("\n \n", ""),
      ("# a \n\n\n# b\n", "# a\n\n# b\n"),
    ])
  func mending(text: String, expected: String) {
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test(
    "comments travel with the field below them, those at the top and the end stay",
    arguments: [
      (
        "# top\n\n# k\nKnown: X\n# n\nName: a\n# end\n",
        "# top\n\n# n\nName: a\n# k\nKnown: X\n# end\n"
      ),
      ("# top\n\n# k\nKnown: X\n\nName: a\n", "# top\n\nName: a\n# k\nKnown: X\n"),
      ("# k\nKnown: X\nName: a\n", "Name: a\n# k\nKnown: X\n"),
      ("Known: X\n\n# n\n\nName: a\n\n# end\n\n", "# n\n\nName: a\nKnown: X\n\n# end\n"),
      ("\n\n# k\nKnown: X\nName: a\n", "Name: a\n\n# k\nKnown: X\n"),
      ("# 1\n\n# 2\n\nName: a\n", "# 1\n\n# 2\n\nName: a\n"),
    ])
  func comments(text: String, expected: String) {
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test("a value with a comment between its lines is indented alike and not wrapped")
  func commentsInValues() {
    let text = "purpose: a\n  b\n# c \n\n\n\td\n# e\nName: f\n"
    let expected = "# e\nName: f\nPurpose: a\n    b\n# c\n\n    d\n"
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test("a line is as wide as 80 scalars, and breaks on white space only")
  func widths() {
    let word = String(repeating: "å", count: 71)
    #expect(formatted("Purpose: \(word)\n") == "Purpose: \(word)\n")
    #expect(formatted("Purpose: \(word)å\n") == "Purpose:\n    \(word)å\n")
    let long = String(repeating: "x", count: 200)
    #expect(formatted("Purpose: a \(long) b\n") == "Purpose:\n    a\n    \(long)\n    b\n")
    let half = String(repeating: "y", count: 38)
    #expect(formatted("Purpose: \(half) \(half)\n") == "Purpose:\n    \(half)\n    \(half)\n")
    let fits = String(repeating: "y", count: 37)
    #expect(formatted("Purpose: \(half) \(fits)\n") == "Purpose:\n    \(half) \(fits)\n")
    #expect(formatted("Purpose: \(half)\u{A0}\(half)\n") == "Purpose:\n    \(half)\u{A0}\(half)\n")
    #expect(formatted("Name: \(long)\n") == "Name:\n    \(long)\n")
  }

  @Test(
    "a file that does not parse is left alone",
    arguments: [
      "a\n", "Name: a\nb\n", "Nome: a\n", "Name: a\nname: b\n", "Name: a\n    b\n",
      "Name: \u{202E}\n",
      "Purpose[de]: a\n", "Site[fi]: a\n", "Name[: a\n", "Name: a\rb\n", ": a\n",
    ])
  func filesThatDoNotParse(text: String) {
    #expect(formatted(text) == nil)
  }

  @Test(
    "a file with a key or a language that nobody knows is left alone, whatever is wrong with the schema",
    arguments: ["Name: a\nNome: b\n# c\n", "Purpose[de]: a\n", "Site[fi]: https://a.fi\n"])
  func incompleteSchemas(text: String) {
    let schema = SchemaReader.schema(
      from: SchemaDocument(
        SourceText(path: Schema.path, text: ExampleSchema.text + "\nField: added\nType: line\n")))
    #expect(formatted(text, schema) == nil)
    #expect(formatted("name:  a\n", schema) == "Name: a\n")
  }

  @Test("a file with other errors is formatted all the same")
  func filesWithOtherErrors() {
    #expect(formatted("Kind:  nonsense\nSince: x\n") == "Kind: nonsense\nSince: x\n")
  }
}
