internal import Diagnostics
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// `textDocument/hover`: what a field is, and when its value last changed, by whom and why.
extension Server {
  /// What there is to know of a place.
  ///
  /// - Parameters:
  ///   - params: The place.
  ///   - request: The request.
  /// - Returns: What is known; `nil` of a value, which must be asked for: it comes when it is known.
  mutating func hover(at params: Params.Place, for request: RequestID) -> JSONValue? {
    guard let file = file(params.textDocument.uri) else { return .null }
    let offset = file.places.offset(of: params.position)
    let presenter = presenter(for: file.schema)
    switch (CursorPlace(offset, in: file), file.kind) {
    case (.key(let span, _, let index?), .register(let register)):
      guard let field = register.definition(of: register.fields[index]) else { return .null }
      return hover(presenter.explanation(of: field), file.places.range(of: span))
    case (.value(_, let index, _), .register(let register)):
      guard register.variant(of: register.fields[index]) != nil else { return .null }
      ask(.hover(params.position), of: register, file, for: request)
      return nil
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

  /// When the value at a place last changed, by whom and why.
  func hover(at position: TextPosition, in file: ShownFile, by origins: Origins) -> JSONValue {
    let place = CursorPlace(file.places.offset(of: position), in: file)
    guard case (.value(let span, let index, _), .register(let register)) = (place, file.kind),
      let variant = register.variant(of: register.fields[index]),
      let commit = origins.commit(of: variant)
    else { return .null }
    return hover(
      presenter(for: file.schema).origin(of: commit), file.places.range(of: span))
  }

  private func hover(_ document: RichDocument, _ range: TextRange) -> JSONValue {
    ["contents": MarkupText(document, as: client.hoverFormat).json, "range": range.json]
  }
}
