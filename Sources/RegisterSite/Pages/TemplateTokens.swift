/// The text and the tags of a template's source, one after the other.
struct TemplateTokens {
  /// Text that stays as it is, or a tag.
  enum Token: Hashable {
    case text([UInt8])
    /// A tag by the sign that it begins with, a space where it has none, and its name.
    case tag(Character, String)
  }

  private let source: [UInt8]
  private var place = 0
  /// A tag that has been found behind a text.
  private var waiting: Token?

  /// Begins at the beginning of a source.
  init(_ source: [UInt8]) { self.source = source }

  /// The next text or tag; `nil` at the end.
  ///
  /// A tag that is not closed is text.
  mutating func next() -> Token? {
    if let token = waiting {
      waiting = nil
      return token
    }
    guard place < source.count else { return nil }
    let start = place
    guard let open = find("{{", from: start), let tag = tag(at: open) else {
      place = source.count
      return .text(Array(source[start...]))
    }
    var (textEnd, next) = (open, tag.end)
    if tag.isRemovedWithItsLine, let line = lineAround(open, tag.end) {
      (textEnd, next) = (max(line.lowerBound, start), line.upperBound)
    }
    place = next
    if textEnd == start { return tag.token }
    waiting = tag.token
    return .text(Array(source[start..<textEnd]))
  }

  private func tag(at open: Int) -> (token: Token, end: Int, isRemovedWithItsLine: Bool)? {
    let isRaw = source[(open + 2)...].first == UInt8(ascii: "{")
    let close = isRaw ? "}}}" : "}}"
    guard let end = find(close, from: open + 2) else { return nil }
    let inner = String(decoding: source[(open + 2)..<end], as: UTF8.self)
    let sign = inner.first.flatMap { "#^/>%{".contains($0) ? $0 : nil }
    let name = String(inner.dropFirst(sign == nil ? 0 : 1).filter { $0 != " " })
    return (.tag(sign ?? " ", name), end + close.utf8.count, sign != nil && sign != "{")
  }

  /// The line around a tag, with the line break at its end, where nothing but white space stands
  /// beside the tag.
  private func lineAround(_ start: Int, _ end: Int) -> Range<Int>? {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let lineFeed = UInt8(ascii: "\n")
    let before = source[..<start].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
    guard before == 0 || source[before - 1] == lineFeed else { return nil }
    guard let after = source[end...].firstIndex(where: { !isBlank($0) }) else {
      return before..<source.count
    }
    return source[after] == lineFeed ? before..<(after + 1) : nil
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    return (start..<max(start, source.count - wanted.count + 1)).first {
      source[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
