import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("Reading a schema") struct SchemaReaderTests {
  private func schema(_ text: String) -> Schema {
    SchemaReader.schema(from: SchemaDocument(SourceText(path: "a", text: text)))
  }

  @Test("the shipped schema describes the eight columns of the document")
  func shippedFields() throws {
    let schema = try ShippedRegisters.schema()
    #expect(
      schema.fields.map(\.id) == [
        "name", "purpose", "content", "archive-plan", "personal-data-description",
        "data-register-description", "unit", "person",
      ])
    #expect(schema.fields.map(\.type) == [.line, .text, .text, .flag, .flag, .flag, .list, .list])
    #expect(
      schema.fields.map(\.group) == [
        .name, .description, .description, .legal, .legal, .legal, .owner, .owner,
      ])
    #expect(schema.fields.filter(\.isTranslatable).map(\.id) == ["purpose", "content"])
    #expect(schema.fields.allSatisfy { $0.visibility == .public })
    #expect(schema.field("unit")?.vocabulary == "units")
    #expect(schema.field("person")?.vocabulary == "persons")
    #expect(schema.firstField(in: .name)?.id == "name")
    #expect(schema.field("purpose")?.laws.count == 2)
  }

  @Test("everything in the shipped schema that people read is in three languages")
  func shippedTranslations() throws {
    let schema = try ShippedRegisters.schema()
    let languages: Set<LanguageCode> = ["sv", "fi", "en"]
    #expect(schema.languages == ["sv", "fi", "en"])
    #expect(schema.mainLanguage == "sv")
    #expect(Set(schema.authority.wordings.map(\.language)) == languages)
    #expect(Set(schema.title.wordings.map(\.language)) == languages)
    for field in schema.fields {
      #expect(Set(field.label.wordings.map(\.language)) == languages, "\(field.id)")
      #expect(Set(field.help.wordings.map(\.language)) == languages, "\(field.id)")
    }
    #expect(schema.vocabularies.map(\.id) == ["units", "persons"])
    #expect(schema.vocabularies.map(\.entries.count) == [5, 13])
    for entry in schema.vocabularies.flatMap(\.entries) {
      #expect(Set(entry.translations.wordings.map(\.language)) == languages, "\(entry.value)")
      #expect(entry.translations["sv"] == entry.value)
    }
  }

  @Test("what the whole says of itself")
  func theWhole() {
    let schema = schema(
      "Languages:\n    fi\n    sv\nAuthority: A  B\nAuthority[SV]: C\nTime zone: Europe/Mariehamn\n"
        + "Publication tag: julkaistu/\n")
    #expect(schema.languages == ["fi", "sv"])
    #expect(schema.authority == TranslatedText([.init("sv", "C"), .init("fi", "A B")]))
    #expect(schema.timeZone == "Europe/Mariehamn")
    #expect(schema.publicationTag == "julkaistu/")
    #expect(schema.language(named: "SV") == "sv")
    #expect(schema.language(named: "en") == nil)
  }

  @Test("an empty schema has one language, and knows nothing")
  func emptySchema() {
    let schema = schema("")
    #expect(schema.languages == [.undetermined])
    #expect(schema.fields.isEmpty)
    #expect(schema.index(ofKey: "") == nil)
  }

  @Test("a field without id or key is left out, and one without a known type is text")
  func incompleteFields() {
    let schema = schema(
      "Field:\nKey: a\nType: line\nField: b\nType: line\nField: c\nKey: c\nType: number\n"
        + "Field: d\nKey: d\nType: LINE\nVisibility: Public\n")
    #expect(schema.fields.map(\.id) == ["c", "d"])
    #expect(schema.fields.map(\.type) == [.text, .line])
    #expect(schema.fields.map(\.visibility) == [.internal, .public])
  }

  @Test("a field is internal unless it says that it is public")
  func visibility() {
    for visibility in ["", "Visibility:\n", "Visibility: internal\n", "Visibility: publik\n"] {
      #expect(
        schema("Field: a\nKey: a\nType: line\n" + visibility).fields.map(\.visibility) == [
          .internal
        ])
    }
  }

  private static let written = """
    Authority: A
    Languages:
        sv
        fi

    Field: unit
    Key: Enhet
    Aliases:
        Yksikkö
    Label: Enhet
    Label[fi]: Yksikkö
    Help: Vem?
    Type: line
    Values: units

    Vocabulary: units

    Value: Vård
    Value[fi]: Hoito

    """

  @Test(
    "registers are read just so where only what something is called differs",
    arguments: [
      ("Authority: A\n", "Authority: B\nAuthority[fi]: C\n"), ("Label: Enhet\n", ""),
      ("Label[fi]: Yksikkö\n", "Label[fi]: Osasto\nLabel[en]: Unit\n"),
      ("Help: Vem?\n", "Help:\n    Vem\n\n    är det?\nTitle: T\n"), ("Hoito", "Hoiva"),
      ("Value[fi]: Hoito\n", ""), ("\nField: unit", "# Som förr\n\nField: unit"),
    ])
  func wordingsAlone(old: String, new: String) {
    let document = SchemaDocument(SourceText(path: "a", text: Self.written))
    let other = Self.written.replacing(old, with: new)
    #expect(other != Self.written)
    #expect(document.readsRegisters(as: Array(other.utf8)))
    let reversed = SchemaDocument(SourceText(path: "a", text: other))
    #expect(reversed.readsRegisters(as: Array(Self.written.utf8)))
    #expect(document.readsRegisters(as: Array(Self.written.utf8)))
  }

  @Test(
    "anything else may be read in another way",
    arguments: [
      ("Key: Enhet", "Key: Avdelning"), ("Key: Enhet", "Key[fi]: Enhet"),
      ("    Yksikkö", "    Osasto"), ("Type: line", "Type: list"), ("Value: Vård", "Value: Hoito"),
      ("    fi\n", ""), ("Help: Vem?", "Helpp: Vem?"), ("Help: Vem?", "Help[: Vem?"),
      ("Help: Vem?", "Help"), ("Value[fi]: Hoito\n", "Value[fi]: Hoito\n\nValue: Hoito\n"),
      ("Help: Vem?\n", "<<<<<<< a\nHelp: Vem?\n=======\nHelp: Vad?\n>>>>>>> b\n"),
    ])
  func moreThanWordings(old: String, new: String) {
    let document = SchemaDocument(SourceText(path: "a", text: Self.written))
    let other = Self.written.replacing(old, with: new)
    #expect(other != Self.written)
    #expect(!document.readsRegisters(as: Array(other.utf8)))
    let reversed = SchemaDocument(SourceText(path: "a", text: other))
    #expect(!reversed.readsRegisters(as: Array(Self.written.utf8)))
  }

  @Test("a key or id that is taken keeps its first meaning")
  func takenKeys() {
    let schema = schema(
      "Field: a\nKey: k\nType: line\nField: b\nKey: K\nAliases: l\nType: text\n"
        + "Field: a\nKey: m\nType: date\n")
    #expect(schema.index(ofKey: "k") == 0)
    #expect(schema.index(ofKey: "L") == 1)
    #expect(schema.index(ofKey: "m") == 2)
    #expect(schema.field("a")?.type == .line)
  }

  @Test("values belong to the vocabulary above them, or to none")
  func vocabularies() {
    let schema = schema(
      "Languages: sv\nValue: stray\nVocabulary: a\nStrict: yes\nValue: x  y\nAliases:\n    z\n"
        + "Vocabulary:\nValue: lost\nVocabulary: b\nValue:\n")
    #expect(schema.vocabularies.map(\.id) == ["a", "b"])
    #expect(schema.vocabularies.map(\.isStrict) == [true, false])
    #expect(schema.vocabularies.map { $0.entries.map(\.value) } == [["x y"], []])
    #expect(schema.vocabulary("a")?.contains("z") == true)
    #expect(schema.vocabulary("a")?.contains("x y") == true)
    #expect(schema.vocabulary("a")?.contains("X y") == false)
    #expect(schema.vocabulary("a")?.contains("lost") == false)
    #expect(schema.vocabulary("c") == nil)
  }

  @Test("sections are called what they are")
  func sections() {
    let document = SchemaDocument(
      SourceText(path: "a", text: "A: b\nfield: c\nVocabulary: d\nValue: e\nValue[fi]: f\n"))
    #expect(
      document.sections.map(\.title) == [
        "", "Field c", "Vocabulary d", "Vocabulary d, Value e",
      ])
    #expect(document.sections.map(\.entries.count) == [1, 1, 1, 2])
  }

  @Test("any bytes make a schema, and any schema reads any register", arguments: 0..<300)
  func hostileBytes(seed: UInt64) {
    let source = SourceText(path: "a", bytes: HostileBytes.generate(seed: seed))
    let document = SchemaDocument(source)
    let schema = SchemaReader.schema(from: document)
    #expect(!schema.languages.isEmpty)
    for diagnostic in document.findings(schema).kept {
      #expect(diagnostic.span.end <= source.bytes.count)
    }
    let register = SourceText(path: "b", bytes: HostileBytes.generate(seed: seed + 1000))
    let file = RegisterFile(exampleID, register, schema: schema)
    #expect(file.findings.kept.allSatisfy { $0.span.end <= register.bytes.count })
    _ = file.register
    _ = CanonicalForm.bytes(of: file)
  }
}
