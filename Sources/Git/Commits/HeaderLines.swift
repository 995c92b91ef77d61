/// Reads the header of a commit or a tag line by line, up to the empty line before the message.
struct HeaderLines {
  /// A line's first word, and where the rest of it stands.
  struct Line {
    /// Empty for a line that continues the one before.
    var key: String
    var value: Range<Int>
  }

  /// Where the next line begins; the message, when there are no more.
  private(set) var position = 0

  /// The next line; `nil` after the last.
  mutating func next(in object: Span<UInt8>) -> Line? {
    let rest = position..<object.count
    let end = object.firstIndex(of: UInt8(ascii: "\n"), in: rest) ?? object.count
    let line = position..<end
    position = min(end + 1, object.count)
    guard !line.isEmpty else { return nil }
    let space = object.firstIndex(of: UInt8(ascii: " "), in: line) ?? end
    return Line(key: object.text(line.lowerBound..<space), value: min(space + 1, end)..<end)
  }
}
