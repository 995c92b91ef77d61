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
    /// The wording in a language of the schema; without brackets, in the main one.
    case language(LanguageCode)
    /// The schema has no such language.
    case unknownLanguage(String)
    /// The field is not translatable, but a language is given.
    case notTranslatable(String)
  }

  /// One field of the file.
  public struct Field: Sendable {
    /// Where it stands.
    public var syntax: SyntaxField
    /// Its key, language and colon.
    public var header: FieldHeader
    /// The key as it is written.
    public var key: String
    /// The place of its definition in the schema; `nil` where the schema does not know the key.
    public var definition: Int?
    /// What the brackets mean.
    public var wording: Wording
    /// The lines of its value.
    public var lines: [ValueLine]
    /// What it says by the type of its definition; `nil` where nothing is stated.
    public var value: FieldValue?
  }

  /// The identity.
  public let id: RegisterID
  /// The bytes, lines and fields.
  public let document: SyntaxDocument
  /// The schema it was read with.
  public let schema: Schema
  /// The fields, in order.
  public let fields: Fields
  /// What the keys mean.
  let keys: RegisterKeys
  /// The lines that are neither fields nor indented.
  let strayLines: StrayLines

  /// Reads a register's file with a schema.
  public init(_ id: RegisterID, _ source: SourceText, schema: Schema) {
    let document = SyntaxDocument(source)
    self.id = id
    self.schema = schema
    fields = Fields(of: document, schema)
    self.document = document
    keys = RegisterKeys(of: fields, in: document, schema)
    strayLines = StrayLines(in: keys)
  }

  /// The lines of a field's value that are meant as such: a line without a colon that is read as if
  /// it were indented is a mistake of its own, and is not judged a second time.
  func meantLines(of field: Field) -> [ValueLine] {
    func isMeant(_ line: ValueLine) -> Bool { document.lines[line.line].kind != .missingColon }
    // A list may have millions of lines: they are copied only where some are left out.
    return field.lines.allSatisfy(isMeant) ? field.lines : field.lines.filter(isMeant)
  }

  /// The definition of a field, where the schema knows its key.
  public func definition(of field: Field) -> FieldDefinition? {
    field.definition.map { schema.fields[$0] }
  }

  /// What the file states.
  public var register: Register {
    var variants: [FieldVariant] = []
    var unknown: [UnknownField] = []
    var seen: Set<Key> = []
    for field in fields {
      let line = field.syntax.firstLine + 1
      guard let key = self.key(of: field), seen.insert(key).inserted else {
        unknown.append(unknownField(field, line: line))
        continue
      }
      guard let value = field.value else { continue }
      variants.append(
        FieldVariant(field: key.field, language: key.language, value: value, line: line))
    }
    let nameField = schema.firstField(in: .name)
    let name = variants.first { $0.field == nameField?.id }?.value.plainText
    return Register(id: id, variants: variants, unknown: unknown, name: name ?? id.rawValue)
  }

  /// A field and a language: what may stand once in a file (clause 1.5).
  package struct Key: Hashable, Sendable {
    package var field: FieldID
    package var language: LanguageCode?
  }

  /// The field and language that a field of the file states, where both are known.
  package func key(of field: Field) -> Key? { Self.key(of: field, schema) }

  /// The field and language that a field read with a schema states, where both are known.
  static func key(of field: Field, _ schema: Schema) -> Key? {
    guard let definition = field.definition.map({ schema.fields[$0] }) else { return nil }
    switch field.wording {
    case .none: return Key(field: definition.id, language: nil)
    case .language(let language): return Key(field: definition.id, language: language)
    case .unknownLanguage, .notTranslatable: return nil
    }
  }

  /// The field and language that a field would state if its key were another one.
  func key(of field: Field, readAs key: String) -> Key? {
    guard let index = schema.index(ofKey: key) else { return nil }
    var field = field
    field.definition = index
    let tag = field.header.language.map(document.source.text)
    field.wording = Fields.wording(
      of: tag, isTranslatable: schema.fields[index].isTranslatable, schema)
    return self.key(of: field)
  }

  private func unknownField(_ field: Field, line: Int) -> UnknownField {
    let value = field.lines.map { document.source.text($0.span) }.joined(separator: "\n")
    return UnknownField(
      key: field.key, language: field.header.language.map(document.source.text), value: value,
      line: line)
  }
}
