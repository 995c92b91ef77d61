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
  public private(set) var entries: [Entry] = []

  /// The place among ``entries`` of what each spelling stands for.
  private var placeBySpelling: [String: Int] = [:]
  /// That of values which are spelled as an alias further up.
  private var placeOfHiddenValue: [String: Int] = [:]

  /// Makes a vocabulary without values.
  public init(id: VocabularyID, isStrict: Bool) {
    self.id = id
    self.isStrict = isStrict
  }

  /// Adds a value after those that are there.
  public mutating func append(_ entry: Entry) {
    let place = entries.count
    entries.append(entry)
    if let known = placeBySpelling[entry.value] {
      if entries[known].value != entry.value, placeOfHiddenValue[entry.value] == nil {
        placeOfHiddenValue[entry.value] = place
      }
    } else {
      placeBySpelling[entry.value] = place
    }
    for alias in entry.aliases where placeBySpelling[alias] == nil {
      placeBySpelling[alias] = place
    }
  }

  /// Every value and alias as it is spelled.
  var spelledValues: some Sequence<String> { placeBySpelling.keys }

  /// Whether a value, or an alias, is spelled just so in the vocabulary.
  public func contains(_ value: String) -> Bool { placeBySpelling[value] != nil }

  /// The value that a spelling stands for: itself, or the one that it is an alias of.
  public func value(spelled spelling: String) -> String? {
    placeBySpelling[spelling].map { entries[$0].value }
  }

  /// The entry of a value, as that stands in files.
  public func entry(of value: String) -> Entry? {
    if let place = placeBySpelling[value], entries[place].value == value { return entries[place] }
    return placeOfHiddenValue[value].map { entries[$0] }
  }
}
