/// What a check can find, each kind with the values that a sentence about it needs.
///
/// The values are quoted from the file as they stand, control characters and all; whoever shows
/// them makes them safe for the place where they are shown.
public enum Finding: Hashable, Sendable {
  case fileTooLarge(bytes: Int, limit: Int)
  case byteOrderMark
  case carriageReturn
  case loneCarriageReturn
  case missingFinalNewline
  case trailingWhitespace
  /// The bytes that are not UTF-8, in hexadecimal, as `<FF FE>`.
  case invalidUTF8(bytes: String)
  /// The character as `<U+202E>`.
  case forbiddenCharacter(scalar: String)
  /// More combining marks in a row than any writing system needs.
  case tooManyMarks(limit: Int)

  case indentedComment
  /// A line, or several in a row, that should be fields and have no colon.
  case missingColon(lines: Int)
  case textBeforeFirstField
  case malformedKey(key: String)
  /// A key that the schema does not know, and the nearest one that it does.
  case unknownKey(key: String, suggestion: String?, canContinue: Bool)
  case unknownLanguage(language: String, known: [String])
  case untranslatableField(key: String)
  case tooManyLines(key: String, lines: Int)
  case repeatedField(key: String, firstLine: Int)

  case invalidName(name: String, suggestion: String?)
  case reservedName(name: String)
  case clashingNames(name: String, other: String)
  case unexpectedEntry(name: String, kind: EntryKind)
  case executableFile(name: String)
  case folderTooDeep(limit: Int)
  case unreadableFile(reason: String)

  case invalidFlag(key: String, value: String)
  case invalidDate(key: String, value: String)
  case invalidLink(key: String, value: String)
  /// A value that the field's vocabulary does not hold, and the nearest one that it does.
  case unknownValue(key: String, value: String, suggestion: String?, strict: Bool)
  case repeatedItem(key: String, item: String)
  case spacedSlash(key: String, item: String)
  /// Another register, at `path`, has the same name.
  case sameName(name: String, path: String)

  case missingField(key: String)
  /// One value that has no variant in a language of the schema.
  case missingTranslation(key: String, language: String)
  /// All values that have no variant in a language, counted.
  case missingTranslations(values: Int, registers: Int, language: String)
  /// There are registers, and no schema beside them.
  case missingSchema
  case missingSchemaKey(section: String, key: String)
  case misplacedSchemaKey(key: String, section: String)
  case clashingKeys(key: String, firstLine: Int)
  case undefinedVocabulary(name: String, suggestion: String?)
  case invalidSchemaValue(key: String, value: String, allowed: [String])

  /// A row of a table that continued the row above; `dropped` is what stood there already.
  case tornRow(row: Int, above: String, dropped: [String])
  case unknownColumn(column: String, suggestion: String?)
  case invalidRow(row: Int, problem: RowProblem)
  case splitCell(row: Int, column: String, items: [String])

  /// What stands in the folder of registers and is none.
  public enum EntryKind: String, Hashable, Sendable {
    case file, folder, symbolicLink, submodule, other
  }

  /// Why a row of a table makes no register.
  public enum RowProblem: Hashable, Sendable {
    case tooManyCells(Int, columns: Int)
    case noName
    case invalidID(String)
    case repeatedID(String)
    case registerExists(String)
    case registerDoesNotParse(String)
  }

  /// The stable name of this kind of finding.
  public var code: DiagnosticCode {
    switch self {
    case .fileTooLarge: .fileTooLarge
    case .byteOrderMark: .byteOrderMark
    case .carriageReturn: .carriageReturn
    case .loneCarriageReturn: .loneCarriageReturn
    case .missingFinalNewline: .missingFinalNewline
    case .trailingWhitespace: .trailingWhitespace
    case .invalidUTF8: .invalidUTF8
    case .forbiddenCharacter: .forbiddenCharacter
    case .tooManyMarks: .tooManyMarks
    case .indentedComment: .indentedComment
    case .missingColon: .missingColon
    case .textBeforeFirstField: .textBeforeFirstField
    case .malformedKey: .malformedKey
    case .unknownKey: .unknownKey
    case .unknownLanguage: .unknownLanguage
    case .untranslatableField: .untranslatableField
    case .tooManyLines: .tooManyLines
    case .repeatedField: .repeatedField
    case .invalidName: .invalidName
    case .reservedName: .reservedName
    case .clashingNames: .clashingNames
    case .unexpectedEntry: .unexpectedEntry
    case .executableFile: .executableFile
    case .folderTooDeep: .folderTooDeep
    case .unreadableFile: .unreadableFile
    case .invalidFlag: .invalidFlag
    case .invalidDate: .invalidDate
    case .invalidLink: .invalidLink
    case .unknownValue: .unknownValue
    case .repeatedItem: .repeatedItem
    case .spacedSlash: .spacedSlash
    case .sameName: .sameName
    case .missingField: .missingField
    case .missingTranslation, .missingTranslations: .missingTranslation
    case .missingSchema: .missingSchema
    case .missingSchemaKey: .missingSchemaKey
    case .misplacedSchemaKey: .misplacedSchemaKey
    case .clashingKeys: .clashingKeys
    case .undefinedVocabulary: .undefinedVocabulary
    case .invalidSchemaValue: .invalidSchemaValue
    case .tornRow: .tornRow
    case .unknownColumn: .unknownColumn
    case .invalidRow: .invalidRow
    case .splitCell: .splitCell
    }
  }

  /// How much a finding of this kind matters.
  public var severity: Severity {
    switch self {
    case .byteOrderMark, .carriageReturn, .missingFinalNewline, .trailingWhitespace, .repeatedItem,
      .spacedSlash, .sameName, .unknownColumn:
      .warning
    case .unknownValue(_, _, _, let strict): strict ? .error : .warning
    case .indentedComment, .missingTranslation, .missingTranslations, .tornRow, .splitCell: .note
    default: .error
    }
  }
}
