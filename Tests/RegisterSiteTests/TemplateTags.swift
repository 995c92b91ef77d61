/// The tags of a template, as they stand in its source.
struct TemplateTags {
  /// One tag.
  enum Tag: Hashable {
    case value(String)
    /// One whose value is not escaped.
    case raw(String)
    case section(String, isInverted: Bool)
    case end(String)
    case partial(String)
  }

  /// The tags in order; that of the content type is left out.
  let tags: [Tag]

  /// Finds the tags of a source.
  init(_ source: String) {
    var tags: [Tag] = []
    for part in source.split(separator: "{{").dropFirst(source.hasPrefix("{{") ? 0 : 1) {
      guard let end = part.firstRange(of: "}}") else { continue }
      let inner = part[..<end.lowerBound]
      let name = String(inner.dropFirst()).filter { $0 != " " && $0 != "{" }
      switch inner.first {
      case "#": tags.append(.section(name, isInverted: false))
      case "^": tags.append(.section(name, isInverted: true))
      case "/": tags.append(.end(name))
      case ">": tags.append(.partial(name))
      case "{", "&": tags.append(.raw(name))
      case "%", "!": break
      default: tags.append(.value(String(inner)))
      }
    }
    self.tags = tags
  }
}
