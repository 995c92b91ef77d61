internal import Diagnostics
internal import RegisterSyntax

/// Reads the lines of a value by the type of its field.
enum ValueReader {
  /// The typed value of the lines, or `nil` where none of them says anything.
  static func value(
    of lines: some RandomAccessCollection<ValueLine>, in document: SyntaxDocument,
    as type: FieldType
  ) -> FieldValue? {
    guard let first = lines.first else { return nil }
    let texts = lines.lazy.map { WhiteSpace.folded($0.span, of: document.source) }
    return value(
      as: type, paragraphs: paragraphs(lines, in: document.source), items: Array(texts),
      lines: lines.count,
      text: lines.count > 1 ? joined(texts) : WhiteSpace.folded(first.span, of: document.source))
  }

  /// The value that is stated, wherever it was typed: of what it is made, only what the type asks
  /// for is worked out.
  ///
  /// - Parameters:
  ///   - type: The type of the field.
  ///   - paragraphs: What is stated, as running text; at least one.
  ///   - items: What is stated, as items; at least one.
  ///   - lines: How many lines it has; more than one are no value of a type that has one.
  ///   - text: What is stated, line by line.
  /// - Returns: The value; raw where the text is none of the type.
  static func value(
    as type: FieldType, paragraphs: @autoclosure () -> [String],
    items: @autoclosure () -> [String], lines: Int, text: @autoclosure () -> String
  ) -> FieldValue {
    switch type {
    case .text: return .text(paragraphs())
    case .list: return .list(items())
    case .line, .flag, .choice, .date, .link:
      let text = text()
      return lines > 1 ? .raw(text) : single(text, as: type) ?? .raw(text)
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

  private static func joined(_ texts: some Sequence<String>) -> String {
    texts.reduce(into: "") { joined, text in
      if !joined.isEmpty { joined += "\n" }
      joined += text
    }
  }

  private static func paragraphs(
    _ lines: some RandomAccessCollection<ValueLine>, in source: SourceText
  ) -> [String] {
    var paragraphs: [String] = []
    var paragraph: [UInt8] = []
    for line in lines {
      if line.followsBlankLine {
        paragraphs.append(source.text(paragraph[...]))
        paragraph.removeAll(keepingCapacity: true)
      } else if !paragraph.isEmpty {
        paragraph.append(UInt8(ascii: " "))
      }
      WhiteSpace.append(line.span, of: source, to: &paragraph)
    }
    paragraphs.append(source.text(paragraph[...]))
    return paragraphs
  }
}
