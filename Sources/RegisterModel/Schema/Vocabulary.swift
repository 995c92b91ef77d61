/// A list of values that a field should take its own from.
public struct Vocabulary: Hashable, Sendable {
  /// One value of a vocabulary.
  public struct Entry: Hashable, Sendable {
    /// The value as it stands in files.
    public var value: String
    /// What the value is called in other languages.
    public var translations: TranslatedText
    /// Other spellings that are accepted for it.
    public var aliases: [String]
  }

  /// The name under which fields refer to it.
  public var id: VocabularyID
  /// Whether a value outside it is an error, and not only a warning.
  public var isStrict: Bool
  /// The values, in the order of the schema.
  public var entries: [Entry]

  /// Whether a value, or an alias, is spelled just so in the vocabulary.
  public func contains(_ value: String) -> Bool {
    entries.contains { $0.value == value || $0.aliases.contains(value) }
  }
}
