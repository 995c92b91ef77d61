import Diagnostics

extension Finding {
  /// What a finding tells beside its code and place, as words `NAME=VALUE`, where another reader of
  /// the format must come to the same.
  var argumentWords: String {
    arguments.compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: " ")
  }

  private var arguments: [(String, String?)] {
    switch self {
    case .invalidUTF8(let bytes): [("bytes", Quoted.text(bytes))]
    case .forbiddenCharacter(let scalar): [("scalar", Quoted.text(scalar))]
    case .conflictMarker(let ours, let theirs, _):
      [("ours", Quoted.text(ours)), ("theirs", Quoted.text(theirs))]
    case .missingIndentation(let lines, let key):
      [("lines", "\(lines)"), ("key", Quoted.text(key))]
    case .mixedScripts(_, let scalar, let suggestion):
      [("scalar", Quoted.text(scalar)), suggested(suggestion)]
    case .missingColon(let suggestion), .unknownKey(_, let suggestion, _),
      .invalidName(_, let suggestion), .invalidFlag(_, _, let suggestion),
      .invalidDate(_, _, let suggestion), .invalidLink(_, _, let suggestion),
      .unknownValue(_, _, let suggestion, _):
      [suggested(suggestion)]
    case .tooManyLines(_, let lines): [("lines", "\(lines)")]
    case .repeatedField(_, let firstLine): [("first-line", "\(firstLine)")]
    case .clashingNames(_, let other): [("other", Quoted.text(other))]
    case .unexpectedEntry(_, let kind): [("kind", kind.rawValue)]
    case .crowdedFolder(let registers, _): [("registers", "\(registers)")]
    case .sameName(_, let path): [("path", Quoted.text(path))]
    case .missingField(let key, let condition):
      [
        ("key", Quoted.text(key)),
        ("when", condition.map { Quoted.text("\($0.key): \($0.value)") }),
      ]
    case .overdueReview(let key, let reviewed, let due):
      [("key", Quoted.text(key)), ("reviewed", reviewed), ("due", due)]
    case .missingTranslation(_, let language): [("language", language)]
    case .missingTranslations(let values, let registers, let language):
      [("values", "\(values)"), ("registers", "\(registers)"), ("language", language)]
    case .identityCode(let masked, _): [("masked", Quoted.text(masked))]
    case .schema(let finding): finding.arguments
    case .table(let finding): finding.arguments
    case .fileTooLarge, .byteOrderMark, .carriageReturn, .loneCarriageReturn, .missingFinalNewline,
      .trailingWhitespace, .tooManyMarks, .indentedComment, .textBeforeFirstField, .malformedKey,
      .unknownLanguage, .untranslatableField, .reservedName, .executableFile, .folderTooDeep,
      .unreadableFile, .repeatedItem, .spacedSlash, .missingSchema, .emailAddress, .phoneNumber:
      []
    }
  }

  private func suggested(_ suggestion: String?) -> (String, String?) {
    ("suggestion", suggestion.map(Quoted.text))
  }
}

extension SchemaFinding {
  fileprivate var arguments: [(String, String?)] {
    switch self {
    case .missingKey(_, let key): [("key", Quoted.text(key))]
    case .misplacedKey(_, let section): [("section", Quoted.text(section))]
    case .clashingKeys(_, let firstLine), .repeatedDefinition(_, let firstLine):
      [("first-line", "\(firstLine)")]
    case .undefinedVocabulary(_, let suggestion), .undefinedField(_, let suggestion):
      [("suggestion", suggestion.map(Quoted.text))]
    case .emptyVocabulary, .invalidAddress: []
    case .unsuitableKey(_, let type): [("type", type)]
    case .invalidValue(_, _, let allowed):
      [("allowed", allowed.isEmpty ? nil : allowed.map(Quoted.text).joined(separator: ","))]
    }
  }
}

extension TableFinding {
  fileprivate var arguments: [(String, String?)] {
    switch self {
    case .tornRow(_, let above, let dropped):
      [
        ("above", Quoted.text(above)),
        ("dropped", dropped.isEmpty ? nil : dropped.map(Quoted.text).joined(separator: ",")),
      ]
    case .repeatedRow(_, _, let firstRow): [("first-row", "\(firstRow)")]
    case .outsideTable, .unclosedQuote: []
    case .unknownColumn(let column, let suggestion):
      [("column", Quoted.text(column)), ("suggestion", suggestion.map(Quoted.text))]
    case .invalidRow(_, let problem): [("problem", problem.word)]
    case .splitCell(_, let column, let items):
      [
        ("column", Quoted.text(column)),
        ("items", items.map(Quoted.text).joined(separator: ",")),
      ]
    }
  }
}

extension TableFinding.RowProblem {
  fileprivate var word: String {
    switch self {
    case .tooManyCells: "too-many-cells"
    case .noName: "no-name"
    case .invalidID: "invalid-id"
    case .repeatedID: "repeated-id"
    case .registerExists: "register-exists"
    case .registerDoesNotParse: "register-does-not-parse"
    case .forbiddenCharacter: "forbidden-character"
    case .tooManyMarks: "too-many-marks"
    case .identityCode: "identity-code"
    case .textAfterQuote: "text-after-quote"
    case .notReadBack: "not-read-back"
    }
  }
}
