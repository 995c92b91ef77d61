internal import Messages
package import RegisterModel
package import Rendering

/// The answers of `list` and `show` to people, with a mark on what is internal.
extension Presenter {
  /// The registers as a table: which they are, what they are called, and who answers for them.
  package func document(_ registers: [Register]) -> RichDocument {
    let shown = schema.fields.filter { $0.group == .name || $0.group == .owner }
    var table = Table(
      columns: [Table.Column(messages.identity, minimumWidth: 12, priority: 1)]
        + shown.map { Table.Column(heading(of: $0), minimumWidth: 12) })
    for register in registers {
      let cells = shown.map { field in
        RichText(
          register.items(of: field.id).joined(separator: ", "),
          field.group == .name ? .registerName : .plain)
      }
      table.append([RichText(register.id.rawValue, .registerID)] + cells)
    }
    return [.table(table)]
  }

  /// What a column of a field is called, with a mark where the field is never published.
  private func heading(of field: FieldDefinition) -> RichText {
    let name = RichText(name(of: field))
    return field.visibility == .internal
      ? name + " \(messages.internalMark, .internalMark)" : name
  }

  /// One register, field by field, in the order of the schema.
  ///
  /// - Parameters:
  ///   - register: The register.
  ///   - parses: Whether its file was understood in full.
  /// - Returns: The register with a line a field.
  package func document(_ register: Register, parses: Bool) -> RichDocument {
    var document: RichDocument = [
      .heading("\(register.name, .registerName)", level: 1),
      .paragraph("\(register.id.path, .path)"), .blank,
    ]
    if !parses {
      document.append(.paragraph(RichText(messages.doesNotParse.plainText, .warning)))
      document.append(.blank)
    }
    document.append(.definitions(schema.fields.flatMap { definitions(of: $0, in: register) }))
    if !register.unknown.isEmpty {
      let unknown = register.unknown.map { field in
        Definition(
          RichText(field.key + (field.language.map { "[\($0)]" } ?? ""), .warning),
          paragraphs(.raw(field.value)))
      }
      document.append(.definitions(unknown))
    }
    return document
  }

  /// A field's main wording, stated or not, and its other wordings where they are stated.
  private func definitions(of field: FieldDefinition, in register: Register) -> [Definition] {
    let languages = field.isTranslatable ? schema.languages.map(Optional.some) : [nil]
    return languages.compactMap { language in
      let value = register.value(of: field.id, in: language)
      if value == nil, language != nil, language != schema.mainLanguage { return nil }
      let title = title(
        of: field.id, key: field.key, language: language, visibility: field.visibility)
      return Definition(title, paragraphs(value))
    }
  }
}
