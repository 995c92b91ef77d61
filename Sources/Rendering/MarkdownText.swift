/// Text that can stand on a line of Markdown, and shows all that it holds.
///
/// This is the one place where text is made safe for Markdown (CommonMark 0.31.2, GitHub Flavored
/// Markdown 0.29). What is markup there is escaped, and what cannot be seen stands as its number,
/// `<U+202E>`. A forge looks for mentions, references, addresses and emoji in what has become of the
/// Markdown, where an escape is gone: the sign that such a thing begins with stands in an element of
/// its own, apart from the word behind it. A slash at the beginning, which GitLab takes for an order
/// of the commenter's, is escaped too. An editor looks for nothing, and shows elements as they are
/// written: there are none in what is written for it.
struct MarkdownText {
  /// The escaped text, on one line.
  let text: String

  /// Escapes a text that begins a line or stands further on.
  ///
  /// - Parameters:
  ///   - text: The spans, which may hold anything.
  ///   - isHeading: Whether it is a heading, in which nothing needs to be made strong.
  ///   - reader: Who shows it.
  init(_ text: RichText, isHeading: Bool = false, for reader: MarkdownRenderer.Reader = .forge) {
    var line = ""
    let runs = text.runs { span in
      isHeading && Look(span.role) == .strong ? .plain : Look(span.role)
    }
    for (index, run) in runs.enumerated() {
      let visible = VisibleText(run.text).text
      let edges = Edges(isFirst: index == 0, isLast: index == runs.count - 1)
      line += Self.marked(visible, as: run.look, edges, for: reader)
    }
    self.text = line
  }

  /// What a stretch of text looks like.
  private enum Look {
    case plain, strong, code, added, removed

    init(_ role: Role) {
      self =
        switch role {
        case .emphasis, .title, .heading, .fieldName, .registerName, .error, .warning: .strong
        case .registerID, .path, .objectID, .revision, .code, .command: .code
        case .added: .added
        case .removed: .removed
        case .plain, .secondary, .lineNumber, .date, .person, .unchanged, .oldValue, .newValue,
          .note, .hint, .internalMark:
          .plain
        }
    }
  }

  /// Which edges of the line a stretch of text is at.
  private struct Edges {
    let isFirst: Bool
    let isLast: Bool
  }

  /// A stretch of text with what makes it look as it should.
  ///
  /// Markdown's own signs are used where they hold; elements are where the text would break them.
  private static func marked(
    _ visible: String, as look: Look, _ edges: Edges, for reader: MarkdownRenderer.Reader
  ) -> String {
    let scalars = Array(visible.unicodeScalars)
    let hasElements = reader == .forge
    let escaped = escaped(scalars, edges, hasElements: hasElements)
    switch look {
    case .plain: return escaped
    case .added where !hasElements, .removed where !hasElements: return escaped
    case .added: return "<ins>\(escaped)</ins>"
    case .removed: return "<del>\(escaped)</del>"
    case .strong:
      let edges = [scalars.first, scalars.last]
      let holds = edges.allSatisfy { $0.map { $0.isWord && $0 != "_" } == true }
      if holds { return "**\(escaped)**" }
      return hasElements ? "<strong>\(escaped)</strong>" : escaped
    case .code:
      let isWhole =
        scalars.first?.properties.isWhitespace == false
        && scalars.last?.properties.isWhitespace == false
      let holds = isWhole && !scalars.contains("`") && !scalars.contains("|")
      if holds { return "`\(visible)`" }
      return hasElements ? "<code>\(escaped)</code>" : escaped
    }
  }

  private static func escaped(
    _ scalars: [Unicode.Scalar], _ edges: Edges, hasElements: Bool
  ) -> String {
    var text = ""
    let inner = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.count
    let outer = scalars.lastIndex { !$0.properties.isWhitespace } ?? -1
    let opening = edges.isFirst ? openingSign(scalars) : nil
    for (index, scalar) in scalars.enumerated() {
      if (edges.isFirst && index < inner) || (edges.isLast && index > outer) {
        // White space at either end of a line would be dropped, or make it code.
        text += "&#\(scalar.value);"
      } else if hasElements, begins(index, in: scalars) {
        text += "<span>\(escaped(scalar))</span>"
      } else {
        text += index == opening ? "\\\(scalar)" : escaped(scalar)
      }
    }
    return text
  }

  /// A character, which is no markup any more.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    // Neither a cell of a table nor code ends at a number.
    case "|": "&#124;"
    case "`": "&#96;"
    case "\\", "*", "_", "[", "]", "~", "#": "\\\(scalar)"
    default: String(scalar)
    }
  }

  /// Where the sign stands that would make a block of the line: a heading, a list, a line below a
  /// heading, an order to GitLab.
  private static func openingSign(_ scalars: [Unicode.Scalar]) -> Int? {
    guard let first = scalars.first else { return nil }
    if "#+-=/:".unicodeScalars.contains(first) { return 0 }
    let digits = scalars.prefix(while: \.isDigit).count
    let rest = scalars[digits...]
    guard digits > 0, let sign = rest.first, ".)".unicodeScalars.contains(sign) else { return nil }
    return rest.dropFirst().first?.properties.isWhitespace == false ? nil : digits
  }

  /// Whether the sign at an index begins what a forge looks for.
  private static func begins(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let (before, after) = (scalars[..<index], scalars[(index + 1)...])
    let next = after.first
    switch scalars[index] {
    // A person or an address; a formula.
    case "@", "$": return true
    // An issue, a request, a milestone, a label, an epic.
    case "#", "!", "%", "~", "&": return next.map { $0.isWord || $0 == "\"" } ?? false
    // A scheme, a reference by kind, an emoji: two of these are numbers, which a time is too.
    case ":":
      let name = after.prefix { $0.isWord || $0 == "+" || $0 == "-" }
      if name.isEmpty { return next == "/" }
      if before.last?.isASCIILetter == true || !name.allSatisfy(\.isDigit) { return true }
      return after.starts(with: "100:".unicodeScalars)
        || after.starts(with: "1234:".unicodeScalars)
    // Words added and removed; a page of a wiki, a table of contents.
    case "[": return next.map { "+-[_Tt".unicodeScalars.contains($0) } ?? false
    case "{": return next.map { "+-".unicodeScalars.contains($0) } ?? false
    // An issue elsewhere: `GH-1`.
    case "-": return before.last?.isASCIILetter == true && next?.isDigit == true
    // A site.
    case ".":
      return String(String.UnicodeScalarView(before.suffix(3))).lowercased() == "www"
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit or a low line.
  fileprivate var isWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: self == "_"
    }
  }

  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isASCIILetter: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }
}
