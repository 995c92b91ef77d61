internal import RegisterModel

/// What the values of fields mean by their vocabularies, however they are spelled; the same on every
/// page, so that it is made once.
struct FieldSpellings: Sendable {
  private var spellings: [FieldID: Spellings] = [:]

  /// Collects the spellings of each field of a schema that has a vocabulary.
  init(_ schema: Schema) {
    for field in schema.fields where field.vocabulary != nil {
      spellings[field.id] = Spellings(of: field.id, schema)
    }
  }

  /// The value that a text means in a field; the text itself where no vocabulary knows it.
  func value(of text: String, in field: FieldID) -> String {
    spellings[field]?.value(of: text) ?? text
  }
}
