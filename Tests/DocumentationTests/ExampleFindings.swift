import Diagnostics

extension DiagnosticCode {
  /// A finding with this code in each of the severities that it can have, the gravest first.
  var examples: [Finding] {
    switch self {
    case .fileTooLarge: [.fileTooLarge(bytes: 2, limit: 1)]
    case .byteOrderMark: [.byteOrderMark]
    case .carriageReturn: [.carriageReturn]
    case .loneCarriageReturn: [.loneCarriageReturn]
    case .missingFinalNewline: [.missingFinalNewline]
    case .trailingWhitespace: [.trailingWhitespace]
    case .invalidUTF8: [.invalidUTF8(bytes: "<FF>")]
    case .forbiddenCharacter: [.forbiddenCharacter(scalar: "<U+202E>")]
    case .tooManyMarks: [.tooManyMarks(limit: 30)]
    case .indentedComment: [.indentedComment]
    case .missingColon: [.missingColon(lines: 1)]
    case .textBeforeFirstField: [.textBeforeFirstField]
    case .malformedKey: [.malformedKey(key: "k")]
    case .unknownKey: [.unknownKey(key: "k", suggestion: nil, canContinue: false)]
    case .unknownLanguage: [.unknownLanguage(language: "xx", known: ["sv"])]
    case .untranslatableField: [.untranslatableField(key: "k")]
    case .tooManyLines: [.tooManyLines(key: "k", lines: 2)]
    case .repeatedField: [.repeatedField(key: "k", firstLine: 1)]
    case .invalidName: [.invalidName(name: "A", suggestion: "a")]
    case .reservedName: [.reservedName(name: "con")]
    case .clashingNames: [.clashingNames(name: "a", other: "A")]
    case .unexpectedEntry: [.unexpectedEntry(name: "a.txt", kind: .file)]
    case .executableFile: [.executableFile(name: "a")]
    case .folderTooDeep: [.folderTooDeep(limit: 4)]
    case .unreadableFile: [.unreadableFile(reason: "")]
    case .invalidFlag: [.invalidFlag(key: "k", value: "v")]
    case .invalidDate: [.invalidDate(key: "k", value: "v")]
    case .invalidLink: [.invalidLink(key: "k", value: "v")]
    case .unknownValue:
      [true, false].map { .unknownValue(key: "k", value: "v", suggestion: nil, strict: $0) }
    case .repeatedItem: [.repeatedItem(key: "k", item: "i")]
    case .spacedSlash: [.spacedSlash(key: "k", item: "i / j")]
    case .sameName: [.sameName(name: "n", path: "a")]
    case .missingField: [.missingField(key: "k")]
    case .missingTranslation: [.missingTranslation(key: "k", language: "fi")]
    case .missingSchema: [.missingSchema]
    case .missingSchemaKey: [.missingSchemaKey(section: "", key: "Languages")]
    case .misplacedSchemaKey: [.misplacedSchemaKey(key: "Key", section: "Field")]
    case .clashingKeys: [.clashingKeys(key: "k", firstLine: 1)]
    case .undefinedVocabulary: [.undefinedVocabulary(name: "v", suggestion: nil)]
    case .invalidSchemaValue: [.invalidSchemaValue(key: "Type", value: "v", allowed: ["line"])]
    case .tornRow: [.tornRow(row: 2, above: "a", dropped: [])]
    case .unknownColumn: [.unknownColumn(column: "c", suggestion: nil)]
    case .invalidRow: [.invalidRow(row: 2, problem: .noName)]
    case .splitCell: [.splitCell(row: 2, column: "c", items: ["i", "j"])]
    }
  }
}
