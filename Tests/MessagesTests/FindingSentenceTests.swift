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
      .conflictMarker(ours: "HEAD", theirs: "b"), .missingColon(suggestion: nil),
      .missingColon(suggestion: "DRB:"), .missingIndentation(lines: 2, key: "k"),
      .mixedScripts(key: "k", scalar: "<U+0430>", suggestion: nil),
      .mixedScripts(key: "k", scalar: "<U+0430>", suggestion: "s"), .textBeforeFirstField,
      .malformedKey(key: ""),
      .malformedKey(key: "k"), .unknownKey(key: "k", suggestion: "s", canContinue: false),
      .unknownKey(key: "k", suggestion: nil, canContinue: true),
      .unknownLanguage(language: "xx", known: ["sv", "fi"]), .untranslatableField(key: "k"),
      .tooManyLines(key: "k", lines: 2), .repeatedField(key: "k", firstLine: 1),
      .invalidName(name: "n", suggestion: nil), .invalidName(name: "n", suggestion: "s"),
      .reservedName(name: "con"), .clashingNames(name: "a", other: "A"),
      .executableFile(name: "n"), .folderTooDeep(limit: 4), .unreadableFile(reason: ""),
      .unreadableFile(reason: "r"), .invalidFlag(key: "k", value: "v", suggestion: nil),
      .invalidDate(key: "k", value: "v", suggestion: "s"),
      .invalidLink(key: "k", value: "v", suggestion: nil),
      .unknownValue(key: "k", value: "v", suggestion: "s", strict: true),
      .unknownValue(key: "k", value: "v", suggestion: nil, strict: false),
      .repeatedItem(key: "k", item: "i"), .spacedSlash(key: "k", item: "a / b"),
      .sameName(name: "n", path: "p"), .missingField(key: "k", condition: nil),
      .missingField(key: "k", condition: Finding.Condition(key: "l", value: "X")),
      .overdueReview(key: "k", reviewed: "2025-01-01", due: "2026-01-01"),
      .overdueReview(key: "k", reviewed: nil, due: nil),
      .crowdedFolder(registers: 2001, limit: 2000),
      .identityCode(masked: "******-****", isTest: false),
      .identityCode(masked: "******-****", isTest: true), .emailAddress("a@b.fi"),
      .phoneNumber("040 1234567"),
      .missingTranslation(key: "k", language: "fi"),
      .missingTranslations(values: 1, registers: 1, language: "fi"),
      .missingTranslations(values: 3, registers: 2, language: "en"),
      .missingSchema,
      .schema(.missingKey(section: "", key: "k")),
      .schema(.missingKey(section: "Field x", key: "k")),
      .schema(.misplacedKey(key: "k", section: "")),
      .schema(.misplacedKey(key: "k", section: "Value")),
      .schema(.clashingKeys(key: "k", firstLine: 1)),
      .schema(.undefinedVocabulary(name: "n", suggestion: "s")),
      .schema(.invalidValue(key: "k", value: "v", allowed: ["a", "b"])),
      .schema(.undefinedField(id: "f", suggestion: nil)),
      .schema(.undefinedField(id: "f", suggestion: "s")),
      .schema(.repeatedDefinition(name: "n", firstLine: 1)), .schema(.emptyVocabulary(name: "n")),
      .schema(.unsuitableKey(key: "Values", type: "flag")),
      .schema(.invalidValue(key: "k", value: "v", allowed: [])),
      .schema(.invalidAddress(key: "k", value: "v")),
      .table(.repeatedRow(row: 9, name: "n", firstRow: 2)),
      .table(.outsideTable(row: 1, text: "t")), .table(.unclosedQuote(row: 2)),
      .table(.tornRow(row: 2, above: "a", dropped: [])),
      .table(.tornRow(row: 2, above: "a", dropped: ["d"])),
      .table(.unknownColumn(column: "c", suggestion: "s")),
      .table(.splitCell(row: 2, column: "c", items: ["i"])),
    ]
    + [Finding.EntryKind.file, .folder, .symbolicLink, .submodule, .other]
    .map { .unexpectedEntry(name: "n", kind: $0) }
    + [
      TableFinding.RowProblem.tooManyCells(3, columns: 2), .noName, .invalidID("i"),
      .repeatedID("i"),
      .registerExists("i"), .registerDoesNotParse("i"), .notReadBack("i"),
      .forbiddenCharacter("<U+202E>", column: "c"), .tooManyMarks(limit: 30, column: "c"),
      .identityCode(masked: "******-****", column: "c"), .textAfterQuote(column: "c"),
    ].map { .table(.invalidRow(row: 2, problem: $0)) }

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
    for title in [
      Fix.Title.replace(with: "x"), .addColon, .indentLines, .splitItems, .remove, .format,
    ] {
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
