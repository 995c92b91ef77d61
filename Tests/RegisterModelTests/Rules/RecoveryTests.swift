import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("Lines that are no fields and are not indented") struct RecoveryTests {
  @Test("a line without a colon below a text or a list is indented by its fix")
  func oneLine() {
    expect(
      MissingColonRule.self, in: "Purpose: a\n‹b c›\nPeople: d\n\n‹e›\nKnown: X\n",
      finds: [.missingColon(suggestion: nil), .missingColon(suggestion: nil)],
      fixed: "Purpose: a\n    b c\nPeople: d\n\n    e\nKnown: X\n")
  }

  @Test("several lines in a row below a value of one line are one finding")
  func belowOneLineValue() {
    expect(
      MissingColonRule.self, in: "Name: a\n‹b c›\nd\n", finds: [.missingColon(suggestion: nil)],
      fixed: "Name: a\n    b c\n    d\n")
  }

  @Test("a line with a colon anywhere is a field, and an indented or commented one needs none")
  func linesThatNeedNoColon() {
    expect(MissingColonRule.self, in: "Name: a\n b\n# c\n\nd e: f\n:\n", finds: [])
    expect(MissingColonRule.self, in: "# a\n\nb\nc\nName: a\n", finds: [])
  }

  @Test("a line that begins with a key that is not stated only lacks its colon")
  func forgottenColon() {
    expect(
      MissingColonRule.self,
      in: "Name: a\n‹Known X›\n‹purpose[FI] b›\n‹Responsible people›\n‹Since 2026-11-22›\n",
      finds: [
        .missingColon(suggestion: "Known:"), .missingColon(suggestion: "purpose[FI]:"),
        .missingColon(suggestion: "Responsible people:"), .missingColon(suggestion: "Since:"),
      ],
      fixed: "Name: a\nKnown: X\npurpose[FI]: b\nResponsible people:\nSince: 2026-11-22\n")
    expect(
      MissingColonRule.self, in: "Name: a\nKnown: X\n‹Known by all›\n",
      finds: [.missingColon(suggestion: nil)])
  }

  @Test("only what can have meant nothing else is made of itself")
  func safeFixes() {
    func areSafe(_ text: String) -> [Bool] {
      var findings = DiagnosticCollector()
      let file = RegisterFile(
        exampleID, SourceText(path: "a", text: text), schema: ExampleSchema.schema)
      for rule in RegisterRules.all { rule.check(file, into: &findings) }
      return findings.kept.flatMap(\.fixes).map(\.isSafe)
    }
    let name = "Name: a\nPurpose: b\n"
    #expect(areSafe(name + "Known X\n") == [true])
    #expect(areSafe(name + "Known by all\n") == [false])
    #expect(areSafe(name + "Known X\nKnown -\n") == [true, false])
    #expect(areSafe("Name: a\nPurpose: b\nc\n") == [true])
    #expect(areSafe("Purpose: b\nName: a\nc\n") == [false])
    #expect(areSafe("Purpose:\nc: d\ne: f\nName: a\n") == [true])
    #expect(areSafe("Name: a\nPurpose: b\nhttps://a.fi\n") == [false])
    #expect(areSafe("Name: a\nPurpos: b\n") == [true])
    #expect(areSafe("Name: a\nPurpose: b\nPurpos: b\n") == [false])
    #expect(areSafe("Name: a\nPurpose: b\nSote: https://a.fi\n") == [false])
    #expect(areSafe("Name: a\nPurpose: b\nKind: old\nKnd: old\n") == [false])
  }

  @Test("a paragraph that was pasted without indentation is one finding, colons and all")
  func pastedParagraph() {
    let marked = """
      Name: a
      Purpose: Psykologen skriver
      ‹dokumentera klientarbetet. Obs: journal
      [se bilaga: 1]

      enligt lag
      # en kommentar
      https://a.fi›
      Known: X

      """
    expect(
      MissingIndentationRule.self, in: marked,
      finds: [.missingIndentation(lines: 4, key: "Purpose")],
      fixed: """
        Name: a
        Purpose: Psykologen skriver
            dokumentera klientarbetet. Obs: journal
            [se bilaga: 1]

            enligt lag
        # en kommentar
            https://a.fi
        Known: X

        """)
    let text = MarkedText(marked).text
    for rule in [MissingColonRule.self, UnknownKeyRule.self, MalformedKeyRule.self]
      as [any RegisterRule.Type]
    {
      expect(rule, in: text, finds: [])
    }
  }

  @Test("ten lines with colons below an empty key are one forgotten indentation")
  func tenKeys() {
    let lines = (1...10).map { "Rad \($0): text" }.joined(separator: "\n")
    expect(
      MissingIndentationRule.self, in: "Name: a\nPurpose:\n‹\(lines)›\nKnown: X\n",
      finds: [.missingIndentation(lines: 10, key: "Purpose")])
    expect(UnknownKeyRule.self, in: "Name: a\nPurpose:\n\(lines)\n", finds: [])
    expect(MissingFieldRule.self, in: "Name: a\nPurpose:\n\(lines)\n", finds: [])
  }

  @Test("fields that the schema does not know are told one by one")
  func unknownFields() {
    expect(
      UnknownKeyRule.self, in: "Name: a\nPurpose: b\n‹Leverantör›: c\n‹Avtal›: d\n",
      finds: [
        .unknownKey(key: "Leverantör", suggestion: nil, canContinue: true),
        .unknownKey(key: "Avtal", suggestion: nil, canContinue: true),
      ])
  }

  @Test("a required field whose colon is missing is not missing as well")
  func noCascade() {
    expect(MissingFieldRule.self, in: "Name: a\nPurpose b\n", finds: [])
    expect(MissingFieldRule.self, in: "Name: a\nKnown: X\nPurpose\n    b\n", finds: [])
  }

  @Test("a key with a letter of another alphabet is told so, and replaced by the one it looks like")
  func mixedScripts() {
    expect(
      MixedScriptsRule.self,
      in: "‹N\u{430}me›: a\n‹Purp\u{3BF}se›[fi]: b\n‹Zzz\u{436}›: c\nЖж: d\n",
      finds: [
        .mixedScripts(key: "N\u{430}me", scalar: "<U+0430>", suggestion: "Name"),
        .mixedScripts(key: "Purp\u{3BF}se", scalar: "<U+03BF>", suggestion: "Purpose"),
        .mixedScripts(key: "Zzz\u{436}", scalar: "<U+0436>", suggestion: nil),
      ], fixed: "Name: a\nPurpose[fi]: b\nZzz\u{436}: c\nЖж: d\n")
    expect(UnknownKeyRule.self, in: "N\u{430}me: a\n", finds: [])
    expect(
      UnknownKeyRule.self, in: "‹Ｎａｍｅ›: a\n",
      finds: [.unknownKey(key: "Ｎａｍｅ", suggestion: "Name", canContinue: false)],
      fixed: "Name: a\n")
  }

  @Test(
    "text before the first field is one error, at its first line",
    arguments: ["# a\n\n‹b›\nc\nName: a\n", " ‹b›\nName: a\n", "‹b›", "‹b›\n c\n"])
  func textBeforeFirstField(marked: String) {
    expect(TextBeforeFirstFieldRule.self, in: marked, finds: [.textBeforeFirstField])
    expect(MissingColonRule.self, in: MarkedText(marked).text, finds: [])
  }

  @Test(
    "comments and blank lines may stand before the first field",
    arguments: ["", "# a\n \n\nName: a\nb\n", "#\n", "\u{FEFF}# a\nName: a\n"])
  func commentsBeforeFirstField(text: String) {
    expect(TextBeforeFirstFieldRule.self, in: text, finds: [])
  }

  @Test("a first line that only lacks its colon, or is indented, is a field")
  func firstFields() {
    let marked = "‹Name Aura›\n‹Purpose›\n    b\nKnown: X\n"
    expect(
      MissingColonRule.self, in: marked,
      finds: [.missingColon(suggestion: "Name:"), .missingColon(suggestion: "Purpose:")],
      fixed: "Name: Aura\nPurpose:\n    b\nKnown: X\n")
    expect(MissingFieldRule.self, in: MarkedText(marked).text, finds: [])
    expect(
      TextBeforeFirstFieldRule.self, in: "# c\n\t‹Name: a›\nPurpose: b\n",
      finds: [.textBeforeFirstField], fixed: "# c\nName: a\nPurpose: b\n")
    expect(TextBeforeFirstFieldRule.self, in: "Name Aura\nPurpose: b\n", finds: [])
  }

  @Test("in a schema, too, forgotten colons and indentation are one finding each")
  func schemas() {
    expect(
      MissingColonRule.self, inSchema: "Languages: sv\nField: a\nKey: A\n‹Type flag›\nLabel: b\n",
      finds: [.missingColon(suggestion: "Type:")],
      fixed: "Languages: sv\nField: a\nKey: A\nType: flag\nLabel: b\n")
    let help = "Field: a\nKey: A\nHelp: en rad\n‹och en till\nmed kolon: här›\nType: line\n"
    expect(
      MissingIndentationRule.self, inSchema: help,
      finds: [.missingIndentation(lines: 2, key: "Help")],
      fixed: "Field: a\nKey: A\nHelp: en rad\n    och en till\n    med kolon: här\nType: line\n")
    expect(SchemaKeyRule.self, inSchema: MarkedText(help).text, finds: [])
    expect(
      MixedScriptsRule.self,
      inSchema: "‹L\u{430}nguages›: sv\nField: a\nKey: ‹N\u{430}mn›\nType: line\n",
      finds: [
        .mixedScripts(key: "L\u{430}nguages", scalar: "<U+0430>", suggestion: "Languages"),
        .mixedScripts(key: "N\u{430}mn", scalar: "<U+0430>", suggestion: "Namn"),
      ], fixed: "Languages: sv\nField: a\nKey: Namn\nType: line\n")
  }
}
