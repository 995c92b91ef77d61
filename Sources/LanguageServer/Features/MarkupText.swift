internal import Rendering

/// A document as a client shows it: as Markdown, or as plain text.
struct MarkupText: Sendable {
  /// The text as the protocol has it.
  let json: JSONValue

  /// Renders a document for a client.
  init(_ document: RichDocument, _ client: ClientCapabilities) {
    if client.takesMarkdown {
      json = ["kind": "markdown", "value": .string(MarkdownRenderer().render(document))]
    } else {
      let text = TerminalRenderer(width: nil, colour: false).render(document)
      json = ["kind": "plaintext", "value": .string(text)]
    }
  }
}
