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

  /// The value that each spelling stands for.
  private var spellings: [String: String] = [:]
  /// The place among ``entries`` of each value.
  private var indexByValue: [String: Int] = [:]

  /// Makes a vocabulary without values.
  public init(id: VocabularyID, isStrict: Bool) {
    self.id = id
    self.isStrict = isStrict
  }

  /// Adds a value after those that are there.
  public mutating func append(_ entry: Entry) {
    if indexByValue[entry.value] == nil { indexByValue[entry.value] = entries.count }
    entries.append(entry)
    spell(entry.value, for: entry)
    for alias in entry.aliases { spell(alias, for: entry) }
  }

  private mutating func spell(_ spelling: String, for entry: Entry) {
    if spellings[spelling] == nil { spellings[spelling] = entry.value }
  }

  /// Every value and alias as it is spelled.
  var spelledValues: some Sequence<String> { spellings.keys }

  /// Whether a value, or an alias, is spelled just so in the vocabulary.
  public func contains(_ value: String) -> Bool { spellings[value] != nil }

  /// The value that a spelling stands for: itself, or the one that it is an alias of.
  public func value(spelled spelling: String) -> String? { spellings[spelling] }

  /// The entry of a value, as that stands in files.
  public func entry(of value: String) -> Entry? { indexByValue[value].map { entries[$0] } }
}
