internal import Rendering

/// A document as a client shows it: as Markdown, or as plain text.
struct MarkupText: Sendable {
  /// How a text is written.
  enum Format: Sendable {
    /// As Markdown, and said to be that.
    case markdown
    /// As plain text, and said to be that.
    case plain
    /// As plain text, which some clients know by the lack of any word about it.
    case bare

    /// The format that a client likes best of those that it has; `nil` where it has none.
    init?(preferred formats: [String]?) {
      switch formats?.first(where: { $0 == "markdown" || $0 == "plaintext" }) {
      case "markdown": self = .markdown
      case "plaintext": self = .plain
      default: return nil
      }
    }
  }

  /// The text as the protocol has it.
  let json: JSONValue

  /// Renders a document.
  init(_ document: RichDocument, as format: Format) {
    json =
      switch format {
      case .markdown:
        ["kind": "markdown", "value": .string(MarkdownRenderer(for: .editor).render(document))]
      case .plain: ["kind": "plaintext", "value": .string(Self.plain(document))]
      case .bare: .string(Self.plain(document))
      }
  }

  /// A document as lines of plain text.
  static func plain(_ document: RichDocument) -> String {
    TerminalRenderer(width: nil, colour: false).render(document)
  }
}
