internal import Diagnostics
internal import Messages
internal import Presentation
internal import RegisterModel
internal import Rendering

/// `textDocument/formatting`: the canonical form.
extension Server {
  /// The edits that put a document into canonical form; a file that does not parse is left alone, and
  /// that is said.
  mutating func formatting(of params: Params.OfDocument) -> JSONValue {
    guard let file = file(params.textDocument.uri) else { return .null }
    let formatted =
      switch file.kind {
      case .register(let register): CanonicalForm.bytes(of: register)
      case .schema(let schema): CanonicalForm.bytes(of: schema)
      }
    guard let formatted else {
      let sentence = presenter(for: file.schema).messages.cannotFormat(file.path)
      say(sentence.visibleText)
      return .null
    }
    return WorkspaceEdit.json(
      of: TextDifference.edits(from: file.source.bytes, to: formatted), file.places)
  }
}
