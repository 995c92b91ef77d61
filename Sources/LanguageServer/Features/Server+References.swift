internal import Diagnostics
internal import RegisterModel
internal import Rendering

/// `textDocument/definition`, `references` and `documentHighlight`.
extension Server {
  /// Where the schema defines what stands at a place.
  mutating func definition(at params: Params.Place) -> JSONValue {
    guard let (file, subject, _) = subject(at: params),
      let schema = self.file(Schema.path, below: file.root),
      case .schema(let document) = schema.kind,
      let span = subject.definition(in: document)
    else { return .null }
    return location(span, in: schema)
  }

  /// Where what stands at a place stands too.
  ///
  /// - Throws: That the request was taken back.
  mutating func references(at params: Params.Place) throws(ResponseError) -> JSONValue {
    guard let (file, subject, _) = subject(at: params), let folder = folders[file.root] else {
      return []
    }
    var places: [JSONValue] = []
    if let schema = self.file(Schema.path, below: file.root),
      case .schema(let document) = schema.kind
    {
      if params.context?.includeDeclaration == true, let span = subject.definition(in: document) {
        places.append(location(span, in: schema))
      }
      places += subject.uses(in: document).map { location($0, in: schema) }
    }
    for id in folder.registers {
      if isCancelled() { throw .cancelled }
      guard let register = folder.file(id) else { continue }
      let spans = subject.uses(in: register)
      if spans.isEmpty { continue }
      if let shown = self.file(id.path, below: file.root) {
        places += spans.map { location($0, in: shown) }
      }
    }
    return .array(places)
  }

  /// Where what stands at a place stands in the same document.
  mutating func highlights(at params: Params.Place) -> JSONValue {
    guard let (file, subject, _) = subject(at: params) else { return [] }
    let spans =
      switch file.kind {
      case .register(let register): subject.uses(in: register)
      case .schema(let document):
        (subject.definition(in: document).map { [$0] } ?? []) + subject.uses(in: document)
      }
    return .array(spans.map { ["range": file.places.range(of: $0).json, "kind": 1] })
  }

  /// What stands at a place, where it is something that stands in other places too.
  mutating func subject(
    at params: Params.Place
  ) -> (file: ShownFile, subject: Subject, span: SourceSpan)? {
    guard let file = file(params.textDocument.uri) else { return nil }
    let offset = file.places.offset(of: params.position)
    return Subject.found(at: offset, in: file).map { (file, $0.subject, $0.span) }
  }

  private func location(_ span: SourceSpan, in file: ShownFile) -> JSONValue {
    ["uri": .string(file.uri.text), "range": file.places.range(of: span).json]
  }
}
