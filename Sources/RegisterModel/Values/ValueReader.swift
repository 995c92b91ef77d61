internal import Diagnostics
internal import RegisterSyntax

/// Reads the lines of a value by the type of its field.
enum ValueReader {
  /// The typed value of the lines, or `nil` where none of them says anything.
  static func value(
    of lines: [ValueLine], in document: SyntaxDocument, as type: FieldType
  ) -> FieldValue? {
    guard !lines.isEmpty else { return nil }
    let texts = lines.map { WhiteSpace.folded(document.source.text($0.span)) }
    switch type {
    case .text: return .text(paragraphs(lines, texts))
    case .list: return .list(texts)
    case .line, .flag, .choice, .date, .link:
      guard texts.count == 1 else { return .raw(texts.joined(separator: "\n")) }
      return single(texts[0], as: type) ?? .raw(texts[0])
    }
  }

  /// One line as a value of a type that has exactly one, or `nil` where it is none.
  static func single(_ text: String, as type: FieldType) -> FieldValue? {
    switch type {
    case .flag: FlagWord.value(of: text).map(FieldValue.flag)
    case .date: CalendarDate(text).map(FieldValue.date)
    case .link: LinkAddress.isValid(text) ? .link(text) : nil
    case .choice: .choice(text)
    case .line, .text, .list: .line(text)
    }
  }

  private static func paragraphs(_ lines: [ValueLine], _ texts: [String]) -> [String] {
    var paragraphs: [[String]] = []
    for (line, text) in zip(lines, texts) {
      if line.followsBlankLine || paragraphs.isEmpty { paragraphs.append([]) }
      paragraphs[paragraphs.count - 1].append(text)
    }
    return paragraphs.map { $0.joined(separator: " ") }
  }
}
