import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("The rules about a schema") struct SchemaRulesTests {
  @Test("the shipped schema and the example break none")
  func soundSchemas() throws {
    for source in [try ShippedRegisters.schemaSource(), ExampleSchema.source] {
      let document = SchemaDocument(source)
      let findings = document.findings(SchemaReader.schema(from: document))
      #expect(findings.kept.isEmpty, "\(findings.kept)")
    }
  }

  @Test("a key is one of its section's, in any case")
  func keys() {
    expect(
      SchemaKeyRule.self,
      inSchema:
        "LANGUAGES: sv\n‹Titel›: a\nField: a\n‹Labl›: b\n‹Strict›: yes\nkey: c\n‹Undermeaning›: d\n"
        + "‹Key[›: e\nVocabulary: b\n‹Key›: f\nValue: c\nAliases: d\n‹Label›: e\n",
      finds: [
        .unknownKey(key: "Titel", suggestion: "Title", canContinue: false),
        .unknownKey(key: "Labl", suggestion: "Label", canContinue: false),
        .schema(.misplacedKey(key: "Strict", section: "Vocabulary")),
        .unknownKey(key: "Undermeaning", suggestion: nil, canContinue: false),
        .malformedKey(key: "Key["), .schema(.misplacedKey(key: "Key", section: "Field")),
        .schema(.misplacedKey(key: "Label", section: "Field")),
      ],
      fixed: "LANGUAGES: sv\nTitle: a\nField: a\nLabel: b\nStrict: yes\nkey: c\nUndermeaning: d\n"
        + "Key[: e\nVocabulary: b\nKey: f\nValue: c\nAliases: d\nLabel: e\n")
  }

  @Test("a key stands once in a section and a language")
  func repeatedKeys() {
    expect(
      SchemaKeyRule.self,
      inSchema:
        "Languages:\n    sv\n    fi\nTitle: a\nTitle[fi]: b\n‹title›[sv]: c\nField: a\nKey: b\n"
        + "‹Key›: c\nLabel: d\nField: e\nKey: f\n",
      finds: [
        .repeatedField(key: "Title", firstLine: 4), .repeatedField(key: "Key", firstLine: 8),
      ])
  }

  @Test("a language is one of the schema's, and only a text for people has one")
  func languages() {
    expect(
      SchemaKeyRule.self,
      inSchema:
        "Languages:\n    sv\n    fi\nTitle: a\nTitle[‹de›]: b\nField: a\nKey: b\nKey[‹fi›]: c\n",
      finds: [
        .unknownLanguage(language: "de", known: ["sv", "fi"]), .untranslatableField(key: "Key"),
      ])
  }

  @Test("a value is of its key's kind")
  func values() {
    expect(
      SchemaValueRule.self,
      inSchema:
        "Title: a\n    ‹b›\nField: a\nType: ‹number›\nRequired: ‹maybe›\nVisibility: ‹secret›\n"
        + "Group: Owner\nHelp: a\n    b\nTranslatable: ja\nAliases:\n    a\n    b\n",
      finds: [
        .tooManyLines(key: "Title", lines: 2),
        .schema(
          .invalidValue(
            key: "Type", value: "number", allowed: FieldType.allCases.map(\.rawValue))),
        .invalidFlag(key: "Required", value: "maybe", suggestion: nil),
        .schema(
          .invalidValue(key: "Visibility", value: "secret", allowed: ["public", "internal"])),
      ])
  }

  @Test("a field has an id, a key and a type, the whole has languages")
  func incompleteSections() {
    expect(
      IncompleteSectionRule.self,
      inSchema:
        "‹Authority›: a\n‹‹Field››: a\n‹Field›:\nKey: b\nType: line\n‹Vocabulary›:\n‹Value›:\n",
      finds: [
        .schema(.missingKey(section: "", key: "Languages")),
        .schema(.missingKey(section: "Field a", key: "Key")),
        .schema(.missingKey(section: "Field a", key: "Type")),
        .schema(.missingKey(section: "Field ", key: "Field")),
        .schema(.missingKey(section: "Vocabulary ", key: "Vocabulary")),
        .schema(.missingKey(section: "Vocabulary , Value ", key: "Value")),
      ])
    expect(
      IncompleteSectionRule.self, inSchema: "‹›",
      finds: [.schema(.missingKey(section: "", key: "Languages"))]
    )
  }

  @Test("a value stands below a vocabulary")
  func strayValues() {
    expect(
      IncompleteSectionRule.self, inSchema: "Languages: sv\n‹Value›: a\nVocabulary: b\nValue: c\n",
      finds: [.schema(.misplacedKey(key: "Value", section: "Vocabulary"))])
  }

  @Test("no two fields share an id, a key or an alias, however it is written")
  func clashingKeys() {
    expect(
      ClashingKeysRule.self,
      inSchema:
        "Field: a\nKey: Namn\nAliases:\n    Nimi\n    ‹namn›\nField: ‹A›\nKey: ‹NIMI›\nField: b\n"
        + "Key: a\nAliases: Name\n",
      finds: [
        .schema(.clashingKeys(key: "namn", firstLine: 2)),
        .schema(.clashingKeys(key: "A", firstLine: 1)),
        .schema(.clashingKeys(key: "NIMI", firstLine: 4)),
      ])
  }

  @Test("a vocabulary that a field refers to is defined, before or after")
  func undefinedVocabularies() {
    expect(
      UndefinedVocabularyRule.self,
      inSchema: "Vocabulary: units\nField: a\nValues: ‹unit›\nField: b\nValues: persons\nField: c\n"
        + "Values: ‹things›\nVocabulary: persons\nField: d\nValues:\n",
      finds: [
        .schema(.undefinedVocabulary(name: "unit", suggestion: "units")),
        .schema(.undefinedVocabulary(name: "things", suggestion: nil)),
      ],
      fixed: "Vocabulary: units\nField: a\nValues: units\nField: b\nValues: persons\nField: c\n"
        + "Values: things\nVocabulary: persons\nField: d\nValues:\n")
  }

  @Test("a key can be written before a colon, and a field's id is ASCII")
  func unwritableNames() {
    expect(
      UnwritableNameRule.self,
      inSchema:
        "Languages:\n    sv\n    ‹f]i›\nField: ‹fält›\nKey: ‹a:b›\nField: a-1\nKey: Två ord\n"
        + "Aliases:\n    ‹#c›\n    ‹d[e]›\n    f#\nVocabulary: å: b\nValue: c: d\n",
      finds: [
        .schema(.invalidValue(key: "Languages", value: "f]i", allowed: ["f i"])),
        .schema(.invalidValue(key: "Field", value: "fält", allowed: ["falt"])),
        .schema(.invalidValue(key: "Key", value: "a:b", allowed: ["a b"])),
        .schema(.invalidValue(key: "Aliases", value: "#c", allowed: ["c"])),
        .schema(.invalidValue(key: "Aliases", value: "d[e]", allowed: ["d e"])),
      ],
      fixed: "Languages:\n    sv\n    f i\nField: falt\nKey: a b\nField: a-1\nKey: Två ord\n"
        + "Aliases:\n    c\n    d e\n    f#\nVocabulary: å: b\nValue: c: d\n")
  }
}
