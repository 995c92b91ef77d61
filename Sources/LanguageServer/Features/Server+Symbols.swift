internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// `textDocument/documentSymbol` and `workspace/symbol`.
extension Server {
  /// The most registers that a query is answered with.
  private static let mostSymbols = 512

  /// The fields of a register, or the sections of a schema.
  mutating func documentSymbols(of params: Params.OfDocument) -> JSONValue {
    guard let file = file(params.textDocument.uri) else { return [] }
    let symbols = DocumentSymbol.symbols(of: file)
    if client.takesSymbolTrees { return .array(symbols.map { $0.json(file.places) }) }
    return .array(symbols.flatMap { $0.flat(file.uri, file.places, within: nil) })
  }

  /// The registers whose name or id has the letters of a query.
  mutating func workspaceSymbols(of params: Params.Query) throws(ResponseError) -> JSONValue {
    let query = FoldedName(WhiteSpace.folded(params.query)).text
    var found: [JSONValue] = []
    for root in roots() {
      guard let folder = folders[root] else { continue }
      for id in folder.registers where found.count < Self.mostSymbols {
        if isCancelled() { throw .cancelled }
        guard let register = folder.file(id) else { continue }
        let name = register.register.name
        let isMeant =
          query.isEmpty || FoldedName(name).text.contains(query) || id.rawValue.contains(query)
        guard isMeant, let file = file(id.path, below: root) else { continue }
        let range = file.places.range(of: file.nameSpan ?? SourceSpan(0, 0))
        found.append([
          "name": .string(RichText(IdentityCode.masked(name)).visibleText), "kind": 1,
          "containerName": .string(id.rawValue),
          "location": ["uri": .string(file.uri.text), "range": range.json],
        ])
      }
    }
    return .array(found)
  }
}
