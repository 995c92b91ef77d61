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
  private var placeBySpelling = PlacesByName()
  /// That of values which are spelled as an alias further up.
  private var placeOfHiddenValue = PlacesByName()

  /// Makes a vocabulary without values.
  public init(id: VocabularyID, isStrict: Bool) {
    self.id = id
    self.isStrict = isStrict
  }

  /// Adds a value after those that are there.
  public mutating func append(_ entry: Entry) {
    let place = entries.count
    let first = placeBySpelling.note(entry.value, at: place)
    if first != place, entries[first].value != entry.value {
      placeOfHiddenValue.note(entry.value, at: place)
    }
    for alias in entry.aliases { placeBySpelling.note(alias, at: place) }
    entries.append(entry)
  }

  /// Every value and alias as it is spelled.
  var spelledValues: [String] { placeBySpelling.names }

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
