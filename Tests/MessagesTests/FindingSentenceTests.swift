import Diagnostics
import Messages
import Rendering
import Testing

/// What is said of findings.
struct FindingSentenceTests {
  /// A finding of each kind, and of each shape that has a sentence of its own.
  static let findings: [Finding] =
    [
      .fileTooLarge(bytes: 9, limit: 8), .byteOrderMark, .carriageReturn, .loneCarriageReturn,
      .missingFinalNewline, .trailingWhitespace, .invalidUTF8(bytes: "<FF>"),
      .forbiddenCharacter(scalar: "<U+202E>"), .tooManyMarks(limit: 30), .indentedComment,
      .missingColon(lines: 1),
      .missingColon(lines: 2), .textBeforeFirstField, .malformedKey(key: ""),
      .malformedKey(key: "k"), .unknownKey(key: "k", suggestion: "s", canContinue: false),
      .unknownKey(key: "k", suggestion: nil, canContinue: true),
      .unknownLanguage(language: "xx", known: ["sv", "fi"]), .untranslatableField(key: "k"),
      .tooManyLines(key: "k", lines: 2), .repeatedField(key: "k", firstLine: 1),
      .invalidName(name: "n", suggestion: nil), .invalidName(name: "n", suggestion: "s"),
      .reservedName(name: "con"), .clashingNames(name: "a", other: "A"),
      .executableFile(name: "n"), .folderTooDeep(limit: 4), .unreadableFile(reason: ""),
      .unreadableFile(reason: "r"), .invalidFlag(key: "k", value: "v"),
      .invalidDate(key: "k", value: "v"), .invalidLink(key: "k", value: "v"),
      .unknownValue(key: "k", value: "v", suggestion: "s", strict: true),
      .unknownValue(key: "k", value: "v", suggestion: nil, strict: false),
      .repeatedItem(key: "k", item: "i"), .spacedSlash(key: "k", item: "a / b"),
      .sameName(name: "n", path: "p"), .missingField(key: "k"),
      .missingTranslation(key: "k", language: "fi"),
      .missingTranslations(values: 1, registers: 1, language: "fi"),
      .missingTranslations(values: 3, registers: 2, language: "en"),
      .missingSchema,
      .missingSchemaKey(section: "", key: "k"), .missingSchemaKey(section: "Field x", key: "k"),
      .misplacedSchemaKey(key: "k", section: ""), .misplacedSchemaKey(key: "k", section: "Value"),
      .clashingKeys(key: "k", firstLine: 1), .undefinedVocabulary(name: "n", suggestion: "s"),
      .invalidSchemaValue(key: "k", value: "v", allowed: ["a", "b"]),
      .tornRow(row: 2, above: "a", dropped: []), .tornRow(row: 2, above: "a", dropped: ["d"]),
      .unknownColumn(column: "c", suggestion: "s"), .splitCell(row: 2, column: "c", items: ["i"]),
    ]
    + [Finding.EntryKind.file, .folder, .symbolicLink, .submodule, .other]
    .map { .unexpectedEntry(name: "n", kind: $0) }
    + [
      Finding.RowProblem.tooManyCells(3, columns: 2), .noName, .invalidID("i"), .repeatedID("i"),
      .registerExists("i"),
    ].map { .invalidRow(row: 2, problem: $0) }

  @Test func `Every code has a finding here`() {
    #expect(Set(Self.findings.map(\.code)) == Set(DiagnosticCode.allCases))
  }

  @Test(arguments: findings)
  func `Every finding has a sentence in each language, without a full stop`(finding: Finding) {
    let sentences = Language.allCases.map { Messages($0).sentence(finding).plainText }
    #expect(Set(sentences).count == Language.allCases.count)
    for sentence in sentences {
      #expect(sentence.count > 8)
      #expect(!sentence.hasSuffix("."))
      #expect(!sentence.contains("Optional("))
      #expect(sentence.first?.isLowercase != true)
    }
  }

  @Test(arguments: findings)
  func `Hints are as many in each language, and none is empty`(finding: Finding) {
    let hints = Language.allCases.map { Messages($0).hints(for: finding).map(\.plainText) }
    #expect(Set(hints.map(\.count)).count == 1)
    #expect(hints.allSatisfy { !$0.contains("") })
    if hints[0] != [] { #expect(Set(hints).count == Language.allCases.count) }
  }

  @Test func `A suggestion is the first hint`() {
    let finding = Finding.unknownKey(key: "Nmn", suggestion: "Namn", canContinue: false)
    #expect(Messages(.sv).hints(for: finding).map(\.plainText) == ["menade du ”Namn”?"])
    #expect(Messages(.fi).hints(for: finding).map(\.plainText) == ["tarkoititko ”Namn”?"])
    #expect(Messages(.en).hints(for: finding).map(\.plainText) == ["did you mean ”Namn”?"])
  }

  @Test func `Every fix has a title in each language`() {
    for title in [Fix.Title.replace(with: "x"), .indentLines, .splitItems, .remove, .format] {
      let titles = Language.allCases.map { Messages($0).sentence(title).plainText }
      #expect(Set(titles).count == Language.allCases.count)
      #expect(!titles.contains(""))
    }
  }

  @Test func `Every severity has a word in each language`() {
    for severity in [Severity.error, .warning, .note] {
      #expect(Set(Language.allCases.map { Messages($0).word(severity) }).count == 3)
    }
  }
}
