internal import Diagnostics
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// `textDocument/codeLens`: who changed each field last, above it.
extension Server {
  /// Asks for the lines to show above the fields of a document.
  ///
  /// - Parameters:
  ///   - params: The document.
  ///   - request: The request.
  /// - Returns: None for what is no register; else `nil`: they come when it is known.
  mutating func codeLenses(of params: Params.OfDocument, for request: RequestID) -> JSONValue? {
    guard let file = file(params.textDocument.uri), case .register(let register) = file.kind else {
      return []
    }
    ask(.lenses, of: register, file, for: request)
    return nil
  }

  /// The lines to show above the fields of a register.
  func codeLenses(of register: RegisterFile, _ file: ShownFile, by origins: Origins) -> JSONValue {
    let presenter = presenter(for: file.schema)
    let lenses: [JSONValue] = register.fields.prefix(ShownFile.mostFields).compactMap {
      field in
      guard let variant = register.variant(of: field), let commit = origins.commit(of: variant)
      else { return nil }
      return [
        "range": file.places.range(of: field.header.key).json,
        "command": ["title": .string(presenter.shortOrigin(of: commit)), "command": ""],
      ]
    }
    return .array(lenses)
  }
}

extension RegisterFile {
  /// What a field states; `nil` where no field of the schema does.
  func variant(of field: Field) -> FieldVariant? {
    guard let key = key(of: field), let value = value(of: field) else { return nil }
    return FieldVariant(field: key.field, language: key.language, value: value)
  }
}
