internal import Diagnostics
internal import RegisterSyntax

/// What the keys of a register mean by its schema.
struct RegisterKeys: KeyReading {
  let document: SyntaxDocument
  /// The schema.
  let lookup: SchemaLookup
  /// The fields, as they were read.
  let fields: RegisterFile.Fields
  /// The places that the fields state, asked for only where a line has no colon.
  private let stated: Set<Int>

  init(of fields: RegisterFile.Fields, in document: SyntaxDocument, _ lookup: SchemaLookup) {
    self.document = document
    self.lookup = lookup
    self.fields = fields
    stated =
      document.traits.contains(.missingColons)
      ? Set(
        fields.lazy.compactMap { field in
          field.definition.flatMap { lookup.place(of: $0, field.wording) }
        }) : []
  }

  private var schema: Schema { lookup.schema }

  func isKnown(_ field: SyntaxField, at index: Int) -> Bool {
    fields[index].definition != nil || lookup.schema.isIncomplete
  }

  func nearest(to field: SyntaxField, at index: Int) -> Guess? {
    let field = fields[index]
    return field.header.isMalformed ? nil : schema.guess(document.source.text(field.header.key))
  }

  func takesManyLines(_ field: SyntaxField, at index: Int) -> Bool {
    fields[index].definition.map { !lookup.definitions[$0].type.hasOneLine } ?? true
  }

  func takesProse(_ field: SyntaxField, at index: Int) -> Bool {
    fields[index].definition.map { lookup.definitions[$0].type == .text } ?? false
  }

  func resemblesKey(_ words: String, below index: Int) -> Bool {
    schema.index(ofKey: words) != nil || schema.guess(words) != nil
  }

  func unstatedKey(_ name: String, saying rest: () -> String, below index: Int?) -> Guess? {
    let parts = name.split(separator: "[", maxSplits: 1)
    guard let key = parts.first, let found = schema.index(ofKey: WhiteSpace.folded(String(key)))
    else { return nil }
    let definition = lookup.definitions[found]
    var language = 0
    if parts.count > 1 {
      guard parts[1].hasSuffix("]"), definition.isTranslatable,
        let named = schema.language(named: String(parts[1].dropLast())),
        let index = schema.languages.firstIndex(of: named)
      else { return nil }
      language = index
    }
    let place = lookup.place(of: found, definition.isTranslatable ? .language(language) : .none)
    if let place, stated.contains(place) { return nil }
    let rest = rest()
    let fits =
      definition.type.hasForm
      ? ValueReader.single(rest, as: definition.type) != nil : rest.isEmpty
    return Guess(name, isCertain: fits || index == nil)
  }
}
