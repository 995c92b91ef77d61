/// A piece of running text, made of spans.
///
/// Written as a literal, each inserted value can name its role:
/// `"\(register.name, .registerName) was removed by \(commit.author, .person)"`.
package struct RichText: Hashable, Sendable {
  package private(set) var spans: [TextSpan]

  package init(_ spans: [TextSpan] = []) {
    self.spans = spans
  }

  package init(_ text: String, _ role: Role = .plain) {
    self.spans = [TextSpan(text, role)]
  }

  /// The text alone, whatever it means.
  package var plainText: String { spans.map(\.text).joined() }

  /// The text alone, made safe to show: what is not seen stands as its number, `<U+202E>`.
  package var visibleText: String { VisibleText(plainText).text }

  /// How many columns the text takes when it is made safe to show.
  package var visibleWidth: Int { VisibleText(plainText).width }

  package var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  package mutating func append(_ text: String, _ role: Role = .plain) {
    spans.append(TextSpan(text, role))
  }

  package static func += (left: inout RichText, right: RichText) {
    left.spans += right.spans
  }

  package static func + (left: RichText, right: RichText) -> RichText {
    RichText(left.spans + right.spans)
  }

  /// The same text, said to be in a language; `nil` for that of the document.
  package func marked(as language: String?) -> RichText {
    guard let language else { return self }
    return RichText(
      spans.map { span in
        var span = span
        span.language = language
        return span
      })
  }

  /// The same text with another role wherever none was stated.
  func withPlain(as role: Role) -> RichText {
    RichText(
      spans.map { span in
        var span = span
        if span.role == .plain { span.role = role }
        return span
      })
  }
}

// Of arrays and not of any sequence: to find out at run time what a sequence is made of takes as long
// as a tenth of a short command.
extension [RichText] {
  /// One text out of several, in order, with `separator` between them.
  package func joined(separator: RichText) -> RichText {
    var result = RichText()
    for position in indices {
      if position > 0 { result += separator }
      result += self[position]
    }
    return result
  }
}
