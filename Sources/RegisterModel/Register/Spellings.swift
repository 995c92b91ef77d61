/// What the spellings of a field's values mean by its vocabulary.
public struct Spellings: Sendable {
  private var valueBySpelling: [FoldedName: String] = [:]

  /// Collects the values, their other spellings and their translations.
  ///
  /// Of two meanings of a spelling a value goes before an alias, and an alias before a translation.
  public init(of field: FieldID, _ schema: Schema) {
    let entries = schema.field(field)?.vocabulary.flatMap(schema.vocabulary)?.entries ?? []
    for entry in entries { add(entry.value, for: entry) }
    for entry in entries {
      for alias in entry.aliases { add(alias, for: entry) }
    }
    for entry in entries {
      for language in schema.languages {
        if let wording = entry.translations[language] { add(wording, for: entry) }
      }
    }
  }

  private mutating func add(_ spelling: String, for entry: Vocabulary.Entry) {
    let folded = FoldedName(spelling)
    if valueBySpelling[folded] == nil { valueBySpelling[folded] = entry.value }
  }

  /// The value that a text means, upper and lower case being the same; the text itself where the
  /// vocabulary does not know it.
  public func value(of text: String) -> String {
    let text = WhiteSpace.folded(text)
    return valueBySpelling[FoldedName(text)] ?? text
  }
}
