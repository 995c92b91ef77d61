/// What the linewise form of a schema goes by when it breaks values into lines.
extension SchemaDocument {
  /// How the value of a key in a schema is laid out.
  package enum Layout: Sendable {
    /// On one line.
    case line
    /// One item a line.
    case lines
    /// Sentences and paragraphs, wrapped freely.
    case prose
  }

  /// How the value of an entry is laid out; one that no section knows stands line by line.
  package static func layout(of entry: Entry, in section: Section) -> Layout {
    guard let key = entry.known ?? SchemaKey.named(entry.key, in: section.kind) else {
      return .lines
    }
    if case .text = key.kind { return .prose }
    return key.kind.takesManyLines ? .lines : .line
  }
}
