internal import Diagnostics
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// `textDocument/codeLens`: who changed each field last, above it.
extension Server {
  /// The lines to show above the fields of a document.
  mutating func codeLenses(of params: Params.OfDocument) -> JSONValue {
    guard let file = file(params.textDocument.uri), case .register(let register) = file.kind,
      let origins = origins(of: register.id, below: file.root)
    else { return [] }
    let presenter = presenter(for: file.schema)
    let lenses: [JSONValue] = register.fields.prefix(ShownFile.mostFields).compactMap {
      field in
      guard let key = register.key(of: field), let value = register.value(of: field) else {
        return nil
      }
      let variant = FieldVariant(field: key.field, language: key.language, value: value)
      guard let commit = origins.commit(of: variant) else { return nil }
      return [
        "range": file.places.range(of: field.header.key).json,
        "command": ["title": .string(presenter.shortOrigin(of: commit)), "command": ""],
      ]
    }
    return .array(lenses)
  }
}
