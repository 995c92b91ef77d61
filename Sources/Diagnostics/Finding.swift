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
  /// Two versions that Git could not merge, and what each is called.
  case conflictMarker(ours: String, theirs: String, hasBase: Bool = false)
  /// A line that should be a field and has no colon; the suggestion is the key that it begins with.
  case missingColon(suggestion: String?)
  /// Several lines in a row that are no fields and probably continue the field above.
  case missingIndentation(lines: Int, key: String)
  case textBeforeFirstField
  case malformedKey(key: String)
  /// A key with a letter, as `<U+0430>`, of another script than the rest.
  case mixedScripts(key: String, scalar: String, suggestion: String?)
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
  /// More registers in one folder than people and programs look through with ease.
  case crowdedFolder(registers: Int, limit: Int)
  case unreadableFile(reason: String)

  case invalidFlag(key: String, value: String, suggestion: String?)
  case invalidDate(key: String, value: String, suggestion: String?)
  case invalidLink(key: String, value: String, suggestion: String?)
  /// A value that the field's vocabulary does not hold, and the nearest one that it does.
  case unknownValue(key: String, value: String, suggestion: String?, strict: Bool)
  case repeatedItem(key: String, item: String)
  case spacedSlash(key: String, item: String)
  /// Another register, at `path`, has the same name.
  case sameName(name: String, path: String)

  /// A field that every register must state, or each that meets a condition.
  case missingField(key: String, condition: Condition?)
  /// A register that nobody has reviewed in time; dates as in files.
  case overdueReview(key: String, reviewed: String?, due: String?)
  /// One value that has no variant in a language of the schema.
  case missingTranslation(key: String, language: String)
  /// All values that have no variant in a language, counted.
  case missingTranslations(values: Int, registers: Int, language: String)
  /// There are registers, and no schema beside them.
  case missingSchema
  /// Something in the schema.
  case schema(SchemaFinding)

  /// A personal identity code, masked; a test code belongs to nobody.
  case identityCode(masked: String, isTest: Bool)
  /// An e-mail address outside the fields that may have one.
  case emailAddress(String)
  /// A phone number outside the fields that may have one.
  case phoneNumber(String)

  /// Something in a table that is imported.
  case table(TableFinding)

  /// What makes a field required: another field, by its key, that says `value`.
  public struct Condition: Hashable, Sendable {
    /// The key of the other field.
    public var key: String
    /// What it says.
    public var value: String

    /// Makes a condition.
    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// What stands in the folder of registers and is none.
  public enum EntryKind: String, Hashable, Sendable {
    case file, folder, symbolicLink, submodule, other
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
    case .conflictMarker: .conflictMarker
    case .missingColon: .missingColon
    case .missingIndentation: .missingIndentation
    case .textBeforeFirstField: .textBeforeFirstField
    case .malformedKey: .malformedKey
    case .mixedScripts: .mixedScripts
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
    case .crowdedFolder: .crowdedFolder
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
    case .overdueReview: .overdueReview
    case .missingSchema: .missingSchema
    case .schema(let finding): finding.code
    case .identityCode: .identityCode
    case .emailAddress: .emailAddress
    case .phoneNumber: .phoneNumber
    case .table(let finding): finding.code
    }
  }

  /// How much a finding of this kind matters.
  public var severity: Severity {
    switch self {
    case .byteOrderMark, .carriageReturn, .missingFinalNewline, .trailingWhitespace, .repeatedItem,
      .spacedSlash, .sameName, .overdueReview, .phoneNumber:
      .warning
    case .identityCode(_, let isTest): isTest ? .warning : .error
    case .schema(let finding): finding.severity
    case .table(let finding): finding.severity
    case .unknownValue(_, _, _, let strict): strict ? .error : .warning
    case .indentedComment, .missingTranslation, .missingTranslations, .crowdedFolder: .note
    case .fileTooLarge, .loneCarriageReturn, .invalidUTF8, .forbiddenCharacter, .tooManyMarks,
      .conflictMarker, .missingColon, .missingIndentation, .textBeforeFirstField, .malformedKey,
      .mixedScripts, .unknownKey, .unknownLanguage, .untranslatableField, .tooManyLines,
      .repeatedField, .invalidName, .reservedName, .clashingNames, .unexpectedEntry,
      .executableFile, .folderTooDeep, .unreadableFile, .invalidFlag, .invalidDate, .invalidLink,
      .missingField, .missingSchema, .emailAddress:
      .error
    }
  }
}
