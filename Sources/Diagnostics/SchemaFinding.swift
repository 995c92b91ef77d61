/// What a check can find in a schema, each kind with the values that a sentence about it needs.
public enum SchemaFinding: Hashable, Sendable {
  /// A section lacks a key that it must have; the section of the whole is called "".
  case missingKey(section: String, key: String)
  /// The key belongs in another kind of section.
  case misplacedKey(key: String, section: String)
  /// Two fields share an id, a key or an alias.
  case clashingKeys(key: String, firstLine: Int)
  /// A field refers to a vocabulary that nothing defines.
  case undefinedVocabulary(name: String, suggestion: String?)
  /// A condition or the review refers to a field that nothing defines.
  case undefinedField(id: String, suggestion: String?)
  /// A vocabulary, a value, an alias or a language stands there a second time.
  case repeatedDefinition(name: String, firstLine: Int)
  /// A vocabulary that a field refers to has no values.
  case emptyVocabulary(name: String)
  /// A key that does nothing in a field of this type.
  case unsuitableKey(key: String, type: String)
  /// A value that is none of those that the key takes; `allowed` is empty where they cannot be
  /// listed.
  case invalidValue(key: String, value: String, allowed: [String])
  /// A value that is no address that a site could be published at.
  case invalidAddress(key: String, value: String)

  /// The stable name of this kind of finding.
  public var code: DiagnosticCode {
    switch self {
    case .missingKey: .missingSchemaKey
    case .misplacedKey: .misplacedSchemaKey
    case .clashingKeys: .clashingKeys
    case .undefinedVocabulary: .undefinedVocabulary
    case .undefinedField: .undefinedField
    case .repeatedDefinition: .repeatedDefinition
    case .emptyVocabulary: .emptyVocabulary
    case .unsuitableKey: .unsuitableSchemaKey
    case .invalidValue, .invalidAddress: .invalidSchemaValue
    }
  }

  /// How much a finding of this kind matters.
  public var severity: Severity {
    switch self {
    case .emptyVocabulary, .unsuitableKey: .warning
    case .missingKey, .misplacedKey, .clashingKeys, .undefinedVocabulary, .undefinedField,
      .repeatedDefinition, .invalidValue, .invalidAddress:
      .error
    }
  }
}
