internal import Diagnostics
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// `textDocument/hover`: what a field is, and when its value last changed, by whom and why.
extension Server {
  /// What there is to know of a place.
  mutating func hover(at params: Params.Place) -> JSONValue {
    guard let file = file(params.textDocument.uri) else { return .null }
    let offset = file.places.offset(of: params.position)
    let presenter = presenter(for: file.schema)
    switch (CursorPlace(offset, in: file), file.kind) {
    case (.key(let span, _, let index?), .register(let register)):
      guard let field = register.definition(of: register.fields[index]) else { return .null }
      return hover(presenter.explanation(of: field), file.places.range(of: span))
    case (.value(let span, let index, _), .register(let register)):
      let field = register.fields[index]
      guard let key = register.key(of: field), let value = register.value(of: field),
        let origins = origins(of: register.id, below: file.root)
      else { return .null }
      let variant = FieldVariant(field: key.field, language: key.language, value: value)
      guard let commit = origins.commit(of: variant) else { return .null }
      return hover(presenter.origin(of: commit), file.places.range(of: span))
    case (.key(let span, _, let index?), .schema(let schema)),
      (.value(let span, let index, _), .schema(let schema)):
      let line = schema.document.fields[index].firstLine
      let section = schema.sections.first { section in
        section.kind == .field && section.entries.first?.field.firstLine == line
      }
      guard let field = section?.fieldID.flatMap(file.schema.field) else { return .null }
      return hover(presenter.explanation(of: field), file.places.range(of: span))
    default: return .null
    }
  }

  private func hover(_ document: RichDocument, _ range: TextRange) -> JSONValue {
    ["contents": MarkupText(document, as: client.hoverFormat).json, "range": range.json]
  }

  /// Where the values of a register come from; `nil` where nothing tells.
  mutating func origins(of id: RegisterID, below root: String) -> Blames.Origins? {
    let folder = folder(root)
    return blames[root, default: Blames()].origins(of: id, in: folder, surroundings)
  }
}
