/// Which part of a register a field belongs to; change logs filter on it (clause 3.2).
public enum FieldGroup: String, Sendable, CaseIterable {
  case name, description, owner, legal, other
}

/// Whether a field may be published (clause 3.3).
public enum Visibility: String, Sendable, CaseIterable {
  case `public`, `internal`
}

/// What a schema says of one field of a register.
public struct FieldDefinition: Hashable, Sendable {
  /// The stable name.
  public var id: FieldID
  /// The key as the canonical form writes it.
  public var key: String
  /// Other spellings of the key.
  public var aliases: [String]
  /// What the field is called in running text and in tables.
  public var label: TranslatedText
  /// What to write in the field.
  public var help: TranslatedText
  /// How the value is written and compared.
  public var type: FieldType
  /// The vocabulary that the value, or each item, should come from.
  public var vocabulary: VocabularyID?
  /// The part of the register that it belongs to.
  public var group: FieldGroup
  /// Whether every register must state it.
  public var isRequired: Bool
  /// What makes it required in a register, where it is not always.
  public var requiredWhen: FieldCondition?
  /// Whether it may have a variant a language.
  public var isTranslatable: Bool
  /// Whether it may be published.
  public var visibility: Visibility
  /// The provisions that it stands on, as citations.
  public var laws: [String]
  /// Whether e-mail addresses and phone numbers may stand in it.
  public var allowsPersonalContact: Bool
}
