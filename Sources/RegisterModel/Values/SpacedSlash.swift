internal import Diagnostics

/// The spaced slash that parts two items in a cell of a table: `Psykologen / Kuratorerna`.
///
/// A slash without white space on both sides is part of a name and parts nothing.
enum SpacedSlash {
  /// Whether there is a slash in a span, with white space around it.
  static func mayStand(in span: SourceSpan, of source: SourceText) -> Bool {
    let bytes = source.bytes.span
    var index = span.start + 1
    while index + 1 < span.end {
      if bytes[index] == UInt8(ascii: "/"), WhiteSpace.isWhiteSpace(bytes[index - 1]),
        WhiteSpace.isWhiteSpace(bytes[index + 1])
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// The items that spaced slashes part, or none where there is no spaced slash, or one has nothing
  /// on one of its sides.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - limit: How many are looked for; of more, only these are told.
  /// - Returns: The items, at most as many as the limit.
  static func parts(of text: String, atMost limit: Int = Int.max) -> [String] {
    var parts = [""]
    for word in WhiteSpace.eachWord(of: text) {
      if word != "/" {
        parts[parts.count - 1] += parts[parts.count - 1].isEmpty ? word : " " + word
      } else if parts[parts.count - 1].isEmpty {
        return []
      } else if parts.count == limit {
        return parts
      } else {
        parts.append("")
      }
    }
    return parts.count > 1 && !parts.contains("") ? parts : []
  }
}
