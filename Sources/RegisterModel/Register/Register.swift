/// One wording of one field, as a register states it.
public struct FieldVariant: Hashable, Sendable {
  /// The field.
  public var field: FieldID
  /// The language of the wording; `nil` for a field that is not translatable.
  public var language: LanguageCode?
  /// What it says.
  public var value: FieldValue
  /// The line of the key, from 1; 0 for what stands in no file.
  public var line: Int

  /// Makes a wording of a field.
  public init(field: FieldID, language: LanguageCode? = nil, value: FieldValue, line: Int = 0) {
    self.field = field
    self.language = language
    self.value = value
    self.line = line
  }
}

/// A field that nothing knows, kept as it stands.
public struct UnknownField: Hashable, Sendable {
  /// The key as it is written.
  public var key: String
  /// What stands in brackets after the key.
  public var language: String?
  /// The lines of the value, joined by a line feed.
  public var value: String
  /// The line of the key, from 1.
  public var line: Int
}

/// One data system's description: what its file states.
public struct Register: Hashable, Sendable {
  /// The identity.
  public var id: RegisterID
  /// What is stated, in the order of the file, a field and language once.
  public var variants: [FieldVariant]
  /// What nobody knows the meaning of, in the order of the file.
  public var unknown: [UnknownField]
  /// What the register is called: the value of the schema's name field, else its id.
  public var name: String

  /// What the register states in a field, in a language; `nil` where nothing is stated.
  public func value(of field: FieldID, in language: LanguageCode? = nil) -> FieldValue? {
    variants.first { $0.field == field && $0.language == language }?.value
  }

  /// The items of a list, or the one value of a single-valued field, as texts.
  public func items(of field: FieldID) -> [String] {
    variants.filter { $0.field == field }.flatMap { variant in
      if case .list(let items) = variant.value { items } else { [variant.value.plainText] }
    }
  }
}
