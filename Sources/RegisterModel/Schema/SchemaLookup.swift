internal import Diagnostics

/// A schema laid out so that what stands in a file is found in it without making texts of it.
///
/// It is made once and shared by all files that are read with the schema: that is why it is a class.
final class SchemaLookup: Sendable {
  /// What reading and checking a field needs to know of its definition.
  struct Definition: Sendable {
    var type: FieldType
    var isTranslatable: Bool
    var allowsPersonalContact: Bool
    /// The vocabulary, as an index of the schema's; `nil` where it has none, or an undefined one.
    var vocabulary: Int?
    /// The first definition with the same id.
    var first: Int
    /// The place of what it demands: its wording in the main language.
    var mainPlace: Int
    /// The place of its wording in the second language; `nil` where it is not translatable.
    var secondPlace: Int?
  }

  /// The schema.
  let schema: Schema
  /// What there is to know of the fields, in the schema's order.
  let definitions: [Definition]
  /// The definition whose field names a register.
  let nameDefinition: Int?
  /// The places that every register must state.
  let requiredPlaces: [Int]
  /// Whether a field is required under a condition.
  let hasConditions: Bool
  /// Whether no two definitions have one id.
  let hasDistinctIDs: Bool

  private let definitionByKey: ByteTable
  private let languageByTag: ByteTable
  /// For each vocabulary the spellings that it has.
  private let spellings: [ByteTable]

  /// Lays a schema out.
  ///
  /// - Parameters:
  ///   - schema: The schema.
  ///   - findsByBytes: Whether keys, languages and values are looked for by their bytes first; else
  ///     each is found as a text, which takes longer and comes to the same.
  init(_ schema: Schema, findsByBytes: Bool = true) {
    self.schema = schema
    var vocabularies = PlacesByName()
    for index in schema.vocabularies.indices {
      vocabularies.note(schema.vocabularies[index].id.rawValue, at: index)
    }
    let width = schema.languages.count + 1
    let second =
      schema.languages.count > 1 ? schema.languages.firstIndex(of: schema.languages[1]) : nil
    var definitions: [Definition] = []
    definitions.reserveCapacity(schema.fields.count)
    for index in schema.fields.indices {
      let first = schema.index(of: schema.fields[index].id) ?? index
      let isTranslatable = schema.fields[index].isTranslatable
      definitions.append(
        Definition(
          type: schema.fields[index].type, isTranslatable: isTranslatable,
          allowsPersonalContact: schema.fields[index].allowsPersonalContact,
          vocabulary: schema.fields[index].vocabulary.flatMap { vocabularies[$0.rawValue] },
          first: first,
          mainPlace: first * width + (isTranslatable ? 1 : 0),
          secondPlace: isTranslatable ? second.map { first * width + 1 + $0 } : nil))
    }
    self.definitions = definitions
    nameDefinition = schema.firstField(in: .name).flatMap { schema.index(of: $0.id) }
    requiredPlaces = definitions.indices.filter { schema.fields[$0].isRequired }
      .map { definitions[$0].mainPlace }
    hasDistinctIDs = definitions.indices.allSatisfy { $0 == definitions[$0].first }
    hasConditions = schema.fields.contains { $0.requiredWhen != nil }
    var definitionByKey = ByteTable(for: schema.spelledKeys.count)
    for index in schema.spelledKeys.indices where findsByBytes {
      definitionByKey.insert(schema.spelledKeys[index], schema.meaningOfSpelledKeys[index])
    }
    self.definitionByKey = definitionByKey
    var languageByTag = ByteTable(for: schema.languages.count)
    for language in schema.languages where findsByBytes {
      let meant = schema.language(named: language.rawValue)
      guard let place = meant.flatMap(schema.languages.firstIndex) else { continue }
      languageByTag.insert(language.rawValue, place)
    }
    self.languageByTag = languageByTag
    spellings = schema.vocabularies.map { vocabulary in
      var spellings = ByteTable(for: vocabulary.spelledValues.count)
      for value in vocabulary.spelledValues where findsByBytes && WhiteSpace.isFolded(value) {
        spellings.insert(value, 0)
      }
      return spellings
    }
  }

  /// The definition with a key, as an index of the schema's fields.
  func definition(ofKey key: SourceSpan, in source: SourceText) -> Int? {
    definitionByKey.number(of: source.bytes.span, key.start, key.end)
      ?? schema.index(ofKey: source.text(key))
  }

  /// The language that a tag in brackets names, as an index of the schema's languages.
  func language(named tag: SourceSpan, in source: SourceText) -> Int? {
    languageByTag.number(of: source.bytes.span, tag.start, tag.end)
      ?? schema.language(named: source.text(tag)).flatMap(schema.languages.firstIndex)
  }

  /// Whether a vocabulary certainly has a value as it stands in a file.
  func hasSpelling(_ value: SourceSpan, in source: SourceText, vocabulary: Int) -> Bool {
    spellings[vocabulary].number(of: source.bytes.span, value.start, value.end) != nil
  }

  /// The number of a field in a language: what may stand once in a file (clause 1.5).
  ///
  /// Two definitions with one id are one field.
  ///
  /// - Parameters:
  ///   - definition: The definition, as an index of the schema's fields.
  ///   - wording: What the brackets mean.
  /// - Returns: The number, from 0; `nil` where the brackets name no language that the field can have.
  func place(of definition: Int, _ wording: RegisterFile.Wording) -> Int? {
    let start = definitions[definition].first * (schema.languages.count + 1)
    switch wording {
    case .none: return start
    case .language(let index): return start + 1 + index
    case .unknownLanguage, .notTranslatable: return nil
    }
  }
}
