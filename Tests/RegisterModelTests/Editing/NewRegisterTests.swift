import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

/// The file of a new register.
struct NewRegisterTests {
  @Test func `Every field of the schema is there, with its help above it`() throws {
    let text = NewRegister.text(
      stating: [
        FieldVariant(field: "name", value: .line("Wilma")),
        FieldVariant(field: "unit", value: .list(["Bildningssektorn", "Tekniska sektorn"])),
      ], helpIn: "sv", try ShippedRegisters.schema())
    #expect(
      text.hasPrefix(
        """
        # Det namn som systemet är känt under. Skriv det på en rad.
        Namn: Wilma

        # Vad systemet används till och av vem. Skriv hela meningar.
        Användningsområde:
        Användningsområde[fi]:

        """))
    #expect(
      text.contains(
        """

        # X om systemet finns i arkivbildningsplanen, - om det inte finns där. Lämna
        # fältet tomt om det inte är känt.
        ABP:

        """))
    #expect(
      text.hasSuffix(
        """
        Ansvarsenhet:
            Bildningssektorn
            Tekniska sektorn

        # Den tjänst eller uppgift som ansvarar för systemet, inte en persons namn.
        # Skriv varje tjänst på en egen rad.
        Ansvarsperson:

        """))
  }

  @Test(arguments: ["sv", "fi", "en", "und"])
  func `It is in canonical form, and lacks only what is not stated`(language: String) throws {
    let schema = try ShippedRegisters.schema()
    let text = NewRegister.text(
      stating: [FieldVariant(field: "name", value: .line("Wilma"))],
      helpIn: LanguageCode(rawValue: language), schema)
    let id = try #require(RegisterID(rawValue: "wilma"))
    let file = RegisterFile(id, SourceText(path: id.path, text: text), schema: schema)
    #expect(CanonicalForm.bytes(of: file) == Array(text.utf8))
    #expect(Set(file.findings.kept.map(\.code)) == [.missingField])
    #expect(file.findings.kept.count == schema.fields.count { $0.isRequired } - 1)
    #expect(file.register.variants.map(\.field) == ["name"])
  }

  @Test func `Help of several paragraphs is one comment`() {
    let schema = SchemaReader.schema(
      from: SchemaDocument(
        SourceText(
          path: "s", text: "Field: a\nKey: A\nType: line\nHelp:\n    One\n\n    Two\n    three\n")))
    #expect(NewRegister.text(stating: [], helpIn: "sv", schema) == "# One\n#\n# Two\n# three\nA:\n")
  }
}
