public import Diagnostics
public import RegisterSyntax

/// A register's file read with a schema: every field, and what the schema makes of it.
///
/// Any bytes make a register file. What is wrong with it is told by the rules; what it states is
/// its ``register``.
public struct RegisterFile: Sendable {
  /// What the brackets after a key mean.
  public enum Wording: Hashable, Sendable {
    /// The field is not translatable, or the key unknown, and there are no brackets.
    case none
    /// The wording in a language of the schema, as an index; without brackets, in the main one.
    case language(Int)
    /// The schema has no such language.
    case unknownLanguage
    /// The field is not translatable, but a language is given.
    case notTranslatable
  }

  /// One field of the file: where it stands, and what its key means.
  ///
  /// What it says is asked of the file.
  /// It holds numbers only, so that rules can go through the fields without a cost.
  public struct Field: Sendable {
    /// Where it stands.
    public var syntax: SyntaxField
    /// Its key, language and colon.
    public var header: FieldHeader
    /// The place of its definition in the schema; `nil` where the schema does not know the key.
    public var definition: Int?
    /// What the brackets mean.
    public var wording: Wording
    /// The lines of its value, as indices of those that the file has of values.
    var lines: Range<Int>

    /// Whether its value has no line with text: nothing is stated.
    public var isEmpty: Bool { lines.isEmpty }
  }

  /// The identity.
  public let id: RegisterID
  /// The bytes, lines and fields.
  public let document: SyntaxDocument
  /// The fields, in order.
  public internal(set) var fields: Fields
  /// The schema it was read with, as files are read with it.
  let lookup: SchemaLookup
  /// The lines that are neither fields nor indented.
  let strayLines: StrayLines

  /// Reads a register's file with a schema.
  public init(_ id: RegisterID, _ source: SourceText, schema: Schema) {
    self.init(id, SyntaxDocument(source), schema.lookup)
  }

  /// Reads the lines of a register's file with a schema.
  init(_ id: RegisterID, _ document: SyntaxDocument, _ lookup: SchemaLookup) {
    self.id = id
    self.lookup = lookup
    self.document = document
    fields = Fields(of: document, lookup)
    let mayHaveStrays =
      document.traits.contains(.missingColons) || fields.traits.contains(.unknownKeys)
    strayLines =
      mayHaveStrays ? StrayLines(in: RegisterKeys(of: fields, in: document, lookup)) : StrayLines()
  }

  /// The schema it was read with.
  public var schema: Schema { Schema(lookup) }

  /// What the keys mean.
  var keys: RegisterKeys { RegisterKeys(of: fields, in: document, lookup) }

  /// The key of a field as it is written.
  public func key(asWrittenIn field: Field) -> String { document.source.text(field.header.key) }

  /// What stands in brackets after the key of a field, where there are any.
  public func tag(of field: Field) -> String? { field.header.language.map(document.source.text) }

  /// The lines of a field's value that have text.
  package func lines(of field: Field) -> ValueLines { fields.lines(of: field) }

  /// What a field says by the type of its definition; `nil` where nothing is stated, and where the
  /// schema does not know the key.
  public func value(of field: Field) -> FieldValue? {
    guard let definition = field.definition, !field.isEmpty else { return nil }
    return ValueReader.value(
      of: lines(of: field), in: document, as: lookup.definitions[definition].type)
  }

  /// The lines of a field's value that are meant as such: a line without a colon that is read as if
  /// it were indented is a mistake of its own, and is not judged a second time.
  func meantLines(of field: Field) -> ValueLines {
    let lines = lines(of: field)
    func isMeant(_ line: ValueLine) -> Bool { document.lines[line.line].kind != .missingColon }
    // A list may have millions of lines: they are copied only where some are left out.
    if !document.traits.contains(.missingColons) || lines.allSatisfy(isMeant) { return lines }
    return ValueLines(lines.filter(isMeant))
  }

  /// What reading and checking a field needs to know of its definition.
  func kind(of field: Field) -> SchemaLookup.Definition? {
    field.definition.map { lookup.definitions[$0] }
  }

  /// The number of the field and language that a field of the file states, where both are known.
  func place(of field: Field) -> Int? {
    field.definition.flatMap { lookup.place(of: $0, field.wording) }
  }

  /// The definition of a field, where the schema knows its key.
  public func definition(of field: Field) -> FieldDefinition? {
    field.definition.map { lookup.schema.fields[$0] }
  }

  /// What the file states.
  public var register: Register {
    var variants: [FieldVariant] = []
    var unknown: [UnknownField] = []
    var seen = PlaceSet()
    variants.reserveCapacity(fields.count)
    var name: String?
    for field in fields {
      let line = field.syntax.firstLine + 1
      guard let definition = field.definition, let place = place(of: field), seen.insert(place)
      else {
        unknown.append(unknownField(field, line: line))
        continue
      }
      guard let value = value(of: field) else { continue }
      let isName = lookup.definitions[definition].first == lookup.nameDefinition
      if isName, name == nil { name = value.plainText }
      variants.append(
        FieldVariant(
          field: lookup.schema.fields[definition].id, language: language(of: field.wording),
          value: value, line: line))
    }
    return Register(id: id, variants: variants, unknown: unknown, name: name ?? id.rawValue)
  }

  /// A field and a language: what may stand once in a file (clause 1.5).
  package struct Key: Hashable, Sendable {
    package var field: FieldID
    package var language: LanguageCode?

    /// Makes a key of a field and a language; `nil` for a field that is not translatable.
    package init(field: FieldID, language: LanguageCode?) {
      self.field = field
      self.language = language
    }
  }

  /// The field and language that a field of the file states, where both are known.
  package func key(of field: Field) -> Key? {
    guard let definition = field.definition, place(of: field) != nil else { return nil }
    return Key(field: lookup.schema.fields[definition].id, language: language(of: field.wording))
  }

  /// The language of a wording; `nil` for one that has none.
  private func language(of wording: Wording) -> LanguageCode? {
    if case .language(let index) = wording { lookup.schema.languages[index] } else { nil }
  }

  /// The field and language that a field would state if its key were another one.
  func key(of field: Field, readAs key: String) -> Key? {
    guard let index = lookup.schema.index(ofKey: key) else { return nil }
    var field = field
    field.definition = index
    field.wording = Fields.wording(
      of: field.header.language, in: document.source,
      isTranslatable: lookup.definitions[index].isTranslatable, lookup)
    return self.key(of: field)
  }

  private func unknownField(_ field: Field, line: Int) -> UnknownField {
    let value = lines(of: field).map { document.source.text($0.span) }.joined(separator: "\n")
    return UnknownField(
      key: key(asWrittenIn: field), language: tag(of: field), value: value, line: line)
  }
}
