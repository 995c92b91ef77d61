import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("The rules about a register") struct RegisterRulesTests {
  @Test("a key is text without brackets, or with one language at its end")
  func malformedKeys() {
    expect(
      MalformedKeyRule.self, in: "Name: a\n‹Purpose[fi›:\n‹:› b\n‹[fi]›: c\nPurpose[fi]: d\n",
      finds: [
        .malformedKey(key: "Purpose[fi"), .malformedKey(key: ""), .malformedKey(key: "[fi]"),
      ])
  }

  @Test("a key near one of the schema's becomes it, brackets and all else kept")
  func misspelledKeys() {
    expect(
      UnknownKeyRule.self, in: "‹Nmae›: a\n‹Purpos› [fi]: b\nname: c\nVASTUUHENKILÖT: d\n",
      finds: [
        .unknownKey(key: "Nmae", suggestion: "Name", canContinue: false),
        .unknownKey(key: "Purpos", suggestion: "Purpose", canContinue: false),
      ], fixed: "Name: a\nPurpose [fi]: b\nname: c\nVASTUUHENKILÖT: d\n")
  }

  @Test("a key near none continues the value above, where there is one")
  func keysThatAreText() {
    expect(
      UnknownKeyRule.self, in: "Purpose: see\n‹https›://a.fi\n",
      finds: [.unknownKey(key: "https", suggestion: nil, canContinue: true)],
      fixed: "Purpose: see\n    https://a.fi\n")
    expect(
      UnknownKeyRule.self, in: "‹Diarienummer›: 1\nPurpose:\n‹Diarienummer›: 2\n",
      finds: [
        .unknownKey(key: "Diarienummer", suggestion: nil, canContinue: false),
        .unknownKey(key: "Diarienummer", suggestion: nil, canContinue: false),
      ])
  }

  @Test("keys and aliases are known in NFC and NFD, in upper and lower case")
  func knownKeys() {
    expect(
      UnknownKeyRule.self, in: "NAME: a\nanva\u{308}ndningsomra\u{30A}de: b\nSITE: c\n", finds: [])
  }

  @Test("a language is one of the schema's, and only a translatable field has one")
  func languages() {
    expect(
      LanguageRule.self,
      in: "Purpose[‹de›]: a\nPurpose[FI]: b\nPurpose[sv]: c\nUnknown[xx]: d\nSite[‹xx›]: e\n",
      finds: [
        .unknownLanguage(language: "de", known: ["sv", "fi", "en"]),
        .unknownLanguage(language: "xx", known: ["sv", "fi", "en"]),
      ])
    expect(
      LanguageRule.self, in: "Known [‹fi›] : X\nSite[‹sv›]: a\n",
      finds: [.untranslatableField(key: "Known"), .untranslatableField(key: "Site")],
      fixed: "Known: X\nSite: a\n")
  }

  @Test("a field in a language stands once; an alias and the main language are repetitions")
  func repeatedFields() {
    expect(
      RepeatedFieldRule.self,
      in: "Purpose: a\nPurpose[fi]: b\n‹purpose›[sv]: c\n‹Användningsområde›[FI]:\nPurpose[en]: d\n"
        + "Purpose[xx]: e\nPurpose[xx]: f\nUnknown: g\nUnknown: h\n",
      finds: [
        .repeatedField(key: "purpose", firstLine: 1),
        .repeatedField(key: "Användningsområde", firstLine: 2),
      ])
  }

  @Test("a value of a type that has one line has one, beside or below the key")
  func tooManyLines() {
    expect(
      TooManyLinesRule.self,
      in: "Name: a\n    ‹b›\nKnown:\n    X\n    ‹-›\n    X\nSite:\n\n    https://a.fi\n"
        + "People:\n    a\n    b\nPurpose: a\n    b\nUnknown: a\n    b\n",
      finds: [.tooManyLines(key: "Name", lines: 2), .tooManyLines(key: "Known", lines: 3)])
  }

  @Test("flags, dates and links are what they are called")
  func valueTypes() {
    expect(
      ValueTypeRule.self,
      in: "Known: ‹kanske›\nSince: ‹22.11.2026›\nSite: ‹javascript:alert(1)›\nName: x\nKind: y\n",
      finds: [
        .invalidFlag(key: "Known", value: "kanske", suggestion: nil),
        .invalidDate(key: "Since", value: "22.11.2026", suggestion: "2026-11-22"),
        .invalidLink(key: "Site", value: "javascript:alert(1)", suggestion: nil),
      ])
    expect(
      ValueTypeRule.self, in: "Known: Kyllä\nSince: 2026-11-22\nSite: mailto:a@b.fi\n", finds: [])
    expect(ValueTypeRule.self, in: "Known:\nSince:\n\nSite:\n", finds: [])
  }

  @Test("a value outside an open vocabulary is a warning whose fix is the nearest")
  func openVocabularies() {
    expect(
      VocabularyRule.self,
      in: "People:\n    ‹psykologen›\n    Psykologen\n    Skolpsykologen\n    ‹Kuratorena›\n",
      finds: [
        .unknownValue(
          key: "People", value: "psykologen", suggestion: "Psykologen", strict: false),
        .unknownValue(
          key: "People", value: "Kuratorena", suggestion: "Kuratorerna", strict: false),
      ],
      fixed: "People:\n    Psykologen\n    Psykologen\n    Skolpsykologen\n    Kuratorerna\n")
    expect(
      VocabularyRule.self, in: "People: ‹Rektorn›\n",
      finds: [.unknownValue(key: "People", value: "Rektorn", suggestion: nil, strict: false)])
  }

  @Test("a value outside a strict vocabulary is an error")
  func strictVocabularies() {
    expect(
      VocabularyRule.self, in: "Kind: ‹newer›\nPeople: A / B\n",
      finds: [.unknownValue(key: "Kind", value: "newer", suggestion: nil, strict: true)])
    expect(VocabularyRule.self, in: "Kind: old\nName: anything\nKind:\n", finds: [])
  }

  @Test("a required field that is missing is told at its empty key, else at the start")
  func missingFields() {
    expect(
      MissingFieldRule.self, in: "‹Name›:\nPurpose[fi]: a\n‹Purpose›:\nName:\n",
      finds: [
        .missingField(key: "Name", condition: nil),
        .missingField(key: "Purpose", condition: nil),
      ])
    expect(
      MissingFieldRule.self, in: "‹›‹›Known: X\n",
      finds: [
        .missingField(key: "Name", condition: nil),
        .missingField(key: "Purpose", condition: nil),
      ])
    expect(MissingFieldRule.self, in: "Name: a\nPurpose[sv]: b\n", finds: [])
  }

  @Test("a required field under a misspelled key, or in a language it cannot have, is not missing")
  func misspelledIsNotMissing() {
    expect(MissingFieldRule.self, in: "Nmae: a\nanvandningsområde: b\n", finds: [])
    expect(MissingFieldRule.self, in: "Name[xx]: a\nPurpose: b\n", finds: [])
    expect(
      MissingFieldRule.self, in: "‹›‹›Nmae:\nPurpos[fi]: b\n",
      finds: [
        .missingField(key: "Name", condition: nil),
        .missingField(key: "Purpose", condition: nil),
      ])
  }

  @Test("an item stands once in a list, white space aside")
  func repeatedItems() {
    expect(
      RepeatedItemRule.self,
      in: "People: a  b\n    c\n    ‹a b›\n    ‹c›\n    C\nPurpose:\n    a\n    a\n",
      finds: [
        .repeatedItem(key: "People", item: "a b"), .repeatedItem(key: "People", item: "c"),
      ])
  }

  @Test("items with a spaced slash between them are parted")
  func spacedSlashes() {
    expect(
      SpacedSlashRule.self, in: "People: ‹Psykologen / Kuratorerna›\n",
      finds: [.spacedSlash(key: "People", item: "Psykologen / Kuratorerna")],
      fixed: "People:\n    Psykologen\n    Kuratorerna\n")
    expect(
      SpacedSlashRule.self,
      in: "People:\n  ‹A \t/  B / C›\n    D/E\n    / F\n    G /\nPurpose: A / B\n",
      finds: [.spacedSlash(key: "People", item: "A / B / C")],
      fixed: "People:\n  A\n    B\n    C\n    D/E\n    / F\n    G /\nPurpose: A / B\n")
  }

  @Test("what is stated in the main language is wanted in the second, and in no other")
  func missingTranslations() {
    expect(
      MissingTranslationRule.self, in: "Name: a\n‹Användningsområde›: b\nPeople: c\n",
      finds: [.missingTranslation(key: "Användningsområde", language: "fi")])
    expect(
      MissingTranslationRule.self, in: "‹Purpose›: b\nPurpose[fi]:\n",
      finds: [.missingTranslation(key: "Purpose", language: "fi")])
    expect(MissingTranslationRule.self, in: "Purpose: b\nPurpose[fi]: c\n", finds: [])
    expect(MissingTranslationRule.self, in: "Purpose:\nPurpose[en]: c\n", finds: [])
  }
}
