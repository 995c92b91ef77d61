/// The stable name of a kind of finding, with the clause of the format that it stands on.
///
/// Codes are contracts: programs match them, so a code is never renamed and never localised.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // The bytes of a file (1.1, 1.8).
  case fileTooLarge = "file-too-large"
  case byteOrderMark = "byte-order-mark"
  case carriageReturn = "carriage-return"
  case loneCarriageReturn = "lone-carriage-return"
  case missingFinalNewline = "missing-final-newline"
  case trailingWhitespace = "trailing-whitespace"
  case invalidUTF8 = "invalid-utf8"
  case forbiddenCharacter = "forbidden-character"
  case tooManyMarks = "too-many-marks"

  // Lines and fields (1.2 to 1.5).
  case indentedComment = "indented-comment"
  case conflictMarker = "conflict-marker"
  case missingColon = "missing-colon"
  case missingIndentation = "missing-indentation"
  case textBeforeFirstField = "text-before-first-field"
  case malformedKey = "malformed-key"
  case mixedScripts = "mixed-scripts"
  case unknownKey = "unknown-key"
  case unknownLanguage = "unknown-language"
  case untranslatableField = "untranslatable-field"
  case tooManyLines = "too-many-lines"
  case repeatedField = "repeated-field"

  // Names of files (1.7).
  case invalidName = "invalid-name"
  case reservedName = "reserved-name"
  case clashingNames = "clashing-names"
  case unexpectedEntry = "unexpected-entry"
  case executableFile = "executable-file"
  case folderTooDeep = "folder-too-deep"
  case crowdedFolder = "crowded-folder"
  case unreadableFile = "unreadable-file"

  // Values (2).
  case invalidFlag = "invalid-flag"
  case invalidDate = "invalid-date"
  case invalidLink = "invalid-link"
  case unknownValue = "unknown-value"
  case repeatedItem = "repeated-item"
  case spacedSlash = "spaced-slash"
  case sameName = "same-name"

  // The schema, and what it demands of a register (3).
  case missingField = "missing-field"
  case missingTranslation = "missing-translation"
  case overdueReview = "overdue-review"
  case missingSchema = "missing-schema"
  case missingSchemaKey = "missing-schema-key"
  case misplacedSchemaKey = "misplaced-schema-key"
  case clashingKeys = "clashing-keys"
  case undefinedVocabulary = "undefined-vocabulary"
  case undefinedField = "undefined-field"
  case repeatedDefinition = "repeated-definition"
  case emptyVocabulary = "empty-vocabulary"
  case unsuitableSchemaKey = "unsuitable-schema-key"
  case invalidSchemaValue = "invalid-schema-value"

  // Personal data (5).
  case identityCode = "identity-code"
  case emailAddress = "email-address"
  case phoneNumber = "phone-number"

  // Tables that are imported (6).
  case tornRow = "torn-row"
  case repeatedRow = "repeated-row"
  case outsideTable = "outside-table"
  case unclosedQuote = "unclosed-quote"
  case unknownColumn = "unknown-column"
  case invalidRow = "invalid-row"
  case splitCell = "split-cell"

  /// The clause of the format that a finding of this kind cites.
  public var clause: Clause {
    switch self {
    case .byteOrderMark, .carriageReturn, .loneCarriageReturn, .missingFinalNewline,
      .trailingWhitespace, .invalidUTF8, .forbiddenCharacter, .tooManyMarks:
      Clause(1, 1)
    case .indentedComment: Clause(1, 2)
    case .conflictMarker, .missingColon, .missingIndentation, .malformedKey, .mixedScripts,
      .unknownKey, .unknownLanguage, .untranslatableField:
      Clause(1, 3)
    case .tooManyLines: Clause(1, 4)
    case .repeatedField, .textBeforeFirstField: Clause(1, 5)
    case .invalidName, .reservedName, .clashingNames, .unexpectedEntry, .executableFile,
      .folderTooDeep, .crowdedFolder:
      Clause(1, 7)
    case .fileTooLarge, .unreadableFile: Clause(1, 8)
    case .invalidFlag, .invalidDate, .invalidLink, .unknownValue, .repeatedItem, .spacedSlash,
      .sameName, .missingTranslation:
      Clause(2)
    case .missingField, .overdueReview, .missingSchema, .misplacedSchemaKey,
      .unsuitableSchemaKey, .invalidSchemaValue:
      Clause(3, 1)
    case .missingSchemaKey, .clashingKeys, .undefinedVocabulary, .undefinedField,
      .repeatedDefinition, .emptyVocabulary:
      Clause(3, 4)
    case .identityCode: Clause(5, 1)
    case .emailAddress, .phoneNumber: Clause(5, 2)
    case .unknownColumn: Clause(6, 1)
    case .tornRow, .repeatedRow, .outsideTable, .unclosedQuote: Clause(6, 2)
    case .invalidRow, .splitCell: Clause(6, 3)
    }
  }
}
