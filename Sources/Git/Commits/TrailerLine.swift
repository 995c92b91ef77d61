/// A line of a commit message, as the rules for trailers look at it.
struct TrailerLine {
  private let bytes: Substring.UTF8View

  init(_ bytes: Substring.UTF8View) {
    self.bytes = bytes
  }

  /// Whether there is nothing in it, not even white space.
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether there is nothing but white space in it.
  var isBlank: Bool { bytes.allSatisfy(isSpace) }

  /// Whether Git takes it for a comment.
  var isComment: Bool { bytes.first == UInt8(ascii: "#") }

  /// Whether it can continue the line before.
  var beginsWithSpace: Bool { bytes.first.map(isSpace) == true }

  /// Whether it is one of the lines that Git adds by itself.
  var isWrittenByGit: Bool {
    ["Signed-off-by: ", "(cherry picked from commit "].contains { bytes.starts(with: $0.utf8) }
  }

  /// Where the colon after the key stands, in bytes from the line's start (`find_separator`).
  ///
  /// `nil` when anything but letters, digits, hyphens and then white space comes before it.
  var separator: Int? {
    var keyHasEnded = false
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ":"):
        return offset
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        if keyHasEnded { return nil }
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        if offset == 0 { return nil }
        keyHasEnded = true
      default:
        return nil
      }
    }
    return nil
  }

  /// The text between two places, in bytes from the line's start, without white space around it.
  func trimmed(from start: Int, to end: Int? = nil) -> String {
    var part = bytes.prefix(end ?? bytes.count).dropFirst(start).drop(while: isSpace)
    while let last = part.last, isSpace(last) { part.removeLast() }
    return String(decoding: part, as: UTF8.self)
  }
}
