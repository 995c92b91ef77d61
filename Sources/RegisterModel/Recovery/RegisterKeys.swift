internal import Diagnostics
internal import RegisterSyntax

/// What the keys of a register mean by its schema.
struct RegisterKeys: KeyReading {
  let document: SyntaxDocument
  let schema: Schema
  /// The fields, as they were read.
  let fields: RegisterFile.Fields
  /// What the fields state, asked for only where a line has no colon.
  private let stated: Set<RegisterFile.Key>

  init(of fields: RegisterFile.Fields, in document: SyntaxDocument, _ schema: Schema) {
    self.document = document
    self.schema = schema
    self.fields = fields
    let isAsked = document.lines.contains { $0.kind == .missingColon }
    stated = isAsked ? Set(fields.lazy.compactMap { RegisterFile.key(of: $0, schema) }) : []
  }

  func isKnown(_ field: SyntaxField, at index: Int) -> Bool {
    fields[index].definition != nil || schema.isIncomplete
  }

  func nearest(to field: SyntaxField, at index: Int) -> Guess? {
    let field = fields[index]
    return field.header.isMalformed ? nil : schema.guess(field.key)
  }

  func takesManyLines(_ field: SyntaxField, at index: Int) -> Bool {
    switch fields[index].definition.map({ schema.fields[$0].type }) {
    case .text, .list, nil: true
    case .line, .flag, .choice, .date, .link: false
    }
  }

  func takesProse(_ field: SyntaxField, at index: Int) -> Bool {
    fields[index].definition.map { schema.fields[$0].type == .text } ?? false
  }

  func resemblesKey(_ words: String, below index: Int) -> Bool {
    schema.index(ofKey: words) != nil || schema.guess(words) != nil
  }

  func unstatedKey(_ name: String, saying rest: () -> String, below index: Int?) -> Guess? {
    let parts = name.split(separator: "[", maxSplits: 1)
    guard let key = parts.first, let found = schema.index(ofKey: WhiteSpace.folded(String(key)))
    else { return nil }
    let definition = schema.fields[found]
    var language = definition.isTranslatable ? schema.mainLanguage : nil
    if parts.count > 1 {
      guard parts[1].hasSuffix("]"), definition.isTranslatable,
        let named = schema.language(named: String(parts[1].dropLast()))
      else { return nil }
      language = named
    }
    if stated.contains(RegisterFile.Key(field: definition.id, language: language)) { return nil }
    let rest = rest()
    let fits =
      switch definition.type {
      case .flag, .date, .link: ValueReader.single(rest, as: definition.type) != nil
      case .line, .text, .list, .choice: rest.isEmpty
      }
    return Guess(name, isCertain: fits || index == nil)
  }
}
