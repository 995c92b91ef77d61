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
        "Title: a\n    b\nField: a\nType: ‹number›\nRequired: ‹maybe›\nVisibility: ‹secret›\n"
        + "Group: Owner\nHelp: a\n    b\nTranslatable: ja\nAliases:\n    a\n    b\n",
      finds: [
        .schema(
          .invalidValue(
            key: "Type", value: "number", allowed: FieldType.allCases.map(\.rawValue))),
        .schema(.invalidValue(key: "Required", value: "maybe", allowed: ["yes", "no"])),
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
        "Languages:\n    sv\nField: ‹fält›\nKey: ‹a:b›\nField: a-1\nKey: Två ord\n"
        + "Aliases:\n    ‹#c›\n    ‹d[e]›\n    f#\nVocabulary: å: b\nValue: c: d\n",
      finds: [
        .schema(.invalidValue(key: "Field", value: "fält", allowed: ["falt"])),
        .schema(.invalidValue(key: "Key", value: "a:b", allowed: ["a b"])),
        .schema(.invalidValue(key: "Aliases", value: "#c", allowed: ["c"])),
        .schema(.invalidValue(key: "Aliases", value: "d[e]", allowed: ["d e"])),
      ],
      fixed: "Languages:\n    sv\nField: falt\nKey: a b\nField: a-1\nKey: Två ord\n"
        + "Aliases:\n    c\n    d e\n    f#\nVocabulary: å: b\nValue: c: d\n")
  }

  @Test(
    "the whole's own values are of their kinds",
    arguments: [
      ("Languages:\n    sv\n    ‹f]i›\n    ‹svenska›\n    sv-FI\n", ["f]i", "svenska"], []),
      ("Time zone: ‹Helsinki time›\n", ["Helsinki time"], []), ("Time zone: Etc/GMT+2\n", [], []),
      ("Review: ‹ofta›\n", ["ofta"], ["12 months"]), ("Review: ‹1 år›\n", ["1 år"], ["12 months"]),
      ("Publication tag: ‹publicerad ~›\n", ["publicerad ~"], []),
      ("Publication tag: v\n", [], []), ("Publication tag: ‹-v›\n", ["-v"], []),
      ("Publication tag: ‹a..›\n", ["a.."], []), ("Publication tag: ‹a//›\n", ["a//"], []),
    ] as [(String, [String], [String])])
  func valuesOfTheWhole(text: String, wrong: [String], allowed: [String]) {
    let source = SourceText(path: "s", text: MarkedText(text).text)
    let document = SchemaDocument(source)
    var findings = DiagnosticCollector()
    SchemaValueRule.check(document, SchemaReader.schema(from: document), into: &findings)
    let found = findings.kept.map { diagnostic in
      guard case .schema(.invalidValue(_, let value, let allowed)) = diagnostic.finding else {
        return ("", [String]())
      }
      return (value, allowed)
    }
    #expect(found.map(\.0) == wrong)
    #expect(found.map(\.1) == wrong.map { _ in allowed })
  }

  @Test("the address of the site is one of a folder, in one language and on one line")
  func webAddresses() {
    expect(
      SchemaValueRule.self, inSchema: "Languages: sv\nWeb address: ‹https://a.fi/?b›\n",
      finds: [.schema(.invalidAddress(key: "Web address", value: "https://a.fi/?b"))])
    expect(
      TooManyLinesRule.self,
      inSchema: "Languages: sv\nWeb address:\n    https://a.fi\n    ‹https://b.fi›\n",
      finds: [.tooManyLines(key: "Web address", lines: 2)])
  }

  @Test("a value that is one line has one line, and is not judged a second time")
  func tooManyLines() {
    let text = "Title: a\n    ‹b›\nHelp: c\n    d\nField: a\nType: e\n    ‹f›\n    g\n"
    expect(
      TooManyLinesRule.self, inSchema: text,
      finds: [
        .tooManyLines(key: "Title", lines: 2), .tooManyLines(key: "Type", lines: 3),
      ])
    expect(
      SchemaValueRule.self, inSchema: text.replacing("‹", with: "").replacing("›", with: ""),
      finds: [])
  }

  @Test("decisions are groups, one a line, and the nearest is offered")
  func decisions() {
    expect(
      SchemaValueRule.self, inSchema: "Decisions:\n    owner\n    ‹ower›\n    Legal\n",
      finds: [
        .schema(
          .invalidValue(
            key: "Decisions", value: "ower", allowed: FieldGroup.allCases.map(\.rawValue)))
      ], fixed: "Decisions:\n    owner\n    owner\n    Legal\n")
  }

  @Test("a condition names a field that is defined and something that it can say")
  func conditions() {
    expect(
      SchemaValueRule.self, inSchema: "Field: a\nRequired when: ‹b›\n",
      finds: [
        .schema(
          .invalidValue(key: "Required when", value: "b", allowed: ["field is value"]))
      ])
    expect(
      UndefinedFieldRule.self,
      inSchema: """
        Reviewed in: ‹flag›
        Field: flag
        Key: F
        Type: flag
        Required when: ‹flg› is yes
        Field: choice
        Key: C
        Type: choice
        Values: v
        Required when: ‹flag is maybe›
        Field: list
        Key: L
        Type: list
        Required when: ‹choice is Tre›
        Field: date
        Key: D
        Type: date
        Required when: choice is Ett
        Vocabulary: v
        Strict: yes
        Value: Ett
        Value: Två

        """,
      finds: [
        .schema(.invalidValue(key: "Reviewed in", value: "flag", allowed: ["date"])),
        .schema(.undefinedField(id: "flg", suggestion: "flag")),
        .schema(
          .invalidValue(
            key: "Required when", value: "flag is maybe", allowed: ["flag is yes", "flag is no"])),
        .schema(
          .invalidValue(
            key: "Required when", value: "choice is Tre",
            allowed: ["choice is Ett", "choice is Två"])),
      ])
    expect(
      UndefinedFieldRule.self, inSchema: "Reviewed in: ‹när›\n",
      finds: [.schema(.undefinedField(id: "när", suggestion: nil))])
  }

  @Test("a review has an interval and a field, and a choice a vocabulary")
  func belongingTogether() {
    expect(
      IncompleteSectionRule.self,
      inSchema: "‹Languages›: sv\nReview: 1 year\n‹Field›: a\nKey: A\nType: choice\n",
      finds: [
        .schema(.missingKey(section: "", key: "Reviewed in")),
        .schema(.missingKey(section: "Field a", key: "Values")),
      ])
    expect(
      IncompleteSectionRule.self, inSchema: "‹Languages›: sv\nReviewed in: a\n",
      finds: [.schema(.missingKey(section: "", key: "Review"))])
  }

  @Test("nothing is defined twice: no vocabulary, no value in one, no language")
  func repeatedDefinitions() {
    expect(
      RepeatedDefinitionRule.self,
      inSchema: """
        Languages:
            sv
            fi
            ‹SV›
        Vocabulary: v
        Value: a
        Aliases:
            b
            ‹a›
        Value: ‹b›
        Value: A
        Vocabulary: w
        Value: a
        Vocabulary: ‹v›
        Value: c

        """,
      finds: [
        .schema(.repeatedDefinition(name: "SV", firstLine: 2)),
        .schema(.repeatedDefinition(name: "a", firstLine: 6)),
        .schema(.repeatedDefinition(name: "b", firstLine: 8)),
        .schema(.repeatedDefinition(name: "v", firstLine: 5)),
      ])
  }

  @Test("a vocabulary that a field refers to has values")
  func emptyVocabularies() {
    expect(
      EmptyVocabularyRule.self,
      inSchema: "Field: a\nKey: A\nType: list\nValues: v\nVocabulary: ‹v›\nVocabulary: w\n",
      finds: [.schema(.emptyVocabulary(name: "v"))])
    expect(
      EmptyVocabularyRule.self,
      inSchema: "Field: a\nKey: A\nType: list\nValues: v\nVocabulary: v\nValue: x\n", finds: [])
  }

  @Test("a key that does nothing for a field of its type is a warning")
  func unsuitableKeys() {
    expect(
      UnsuitableKeyRule.self,
      inSchema: """
        Field: a
        Type: flag
        ‹Values›: v
        ‹Translatable›: yes
        ‹Personal contact›: yes
        Field: b
        Type: list
        Values: v
        Translatable: yes
        Personal contact: yes
        Field: c
        Type: date
        Translatable: no
        Values:
        Field: d
        Type: link
        ‹Values›: v

        """,
      finds: [
        .schema(.unsuitableKey(key: "Values", type: "flag")),
        .schema(.unsuitableKey(key: "Translatable", type: "flag")),
        .schema(.unsuitableKey(key: "Personal contact", type: "flag")),
        .schema(.unsuitableKey(key: "Values", type: "link")),
      ])
  }

  @Test("every key of the whole is read into the schema")
  func wholeSchema() {
    let text = """
      Languages: sv
      Web address: https://register.kronoby.fi
      Review: 12 months
      Reviewed in: reviewed
      Decisions:
          owner
          LEGAL
      Four eyes: yes
      Publish authors: ja
      Publish reasons: no
      Contact: info@kronoby.fi
      Accessibility: Sidorna uppfyller kraven.
      Field: a
      Key: A
      Type: line
      Required when: b is yes
      Personal contact: yes

      """
    let document = SchemaDocument(SourceText(path: "s", text: text))
    let schema = SchemaReader.schema(from: document)
    #expect(schema.webAddress?.text == "https://register.kronoby.fi/")
    #expect(schema.review?.field == "reviewed")
    #expect(schema.review?.interval == ReviewInterval("12 months"))
    #expect(schema.decisionGroups == [.owner, .legal])
    #expect(schema.requiresFourEyes)
    #expect(schema.publishesAuthors)
    #expect(!schema.publishesReasons)
    #expect(schema.contact == TranslatedText([.init("sv", "info@kronoby.fi")]))
    #expect(schema.accessibility == TranslatedText([.init("sv", "Sidorna uppfyller kraven.")]))
    #expect(schema.fields[0].requiredWhen == FieldCondition("b is yes"))
    #expect(schema.fields[0].allowsPersonalContact)
  }

  @Test("a time zone that the system does not know is told in the schema that names it")
  func unknownTimeZones() {
    func codes(_ zone: String) -> [DiagnosticCode] {
      let text = "Languages: sv\nTime zone: Europe/Helsingfors\n"
      let checker = RegisterChecker(
        schema: SourceText(path: "s", text: text), options: .init(unknownTimeZone: zone))
      return checker.finish().files.flatMap(\.diagnostics).map(\.code)
    }
    #expect(codes("Europe/Helsingfors") == [.invalidSchemaValue])
    #expect(codes("Europe/Helsinki") == [])
  }
}
