/// Halves of surrogate pairs that stand alone in JSON, as in `"\ud83d"`.
///
/// Editors whose texts are UTF-16 can send one, and no text in UTF-8 has it. A message that is not read
/// because of it would leave the server with another text than the client's.
enum SurrogateHalves {
  /// Puts the replacement character, which is as long in UTF-16, in the place of each.
  ///
  /// - Parameter bytes: A message, as JSON in UTF-8.
  /// - Returns: The message, of the same length.
  static func replaced(in bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var index = 0
    while let backslash = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
      // What follows a backslash belongs to it, also another backslash.
      index = min(backslash + 2, bytes.count)
      guard let unit = unit(at: backslash, in: bytes), unit & 0xF800 == 0xD800 else { continue }
      let next = self.unit(at: backslash + 6, in: bytes) ?? 0
      if unit < 0xDC00, next & 0xFC00 == 0xDC00 {
        index = backslash + 12
      } else {
        result.replaceSubrange(backslash..<backslash + 6, with: "\\uFFFD".utf8)
      }
    }
    return result
  }

  /// The unit of UTF-16 that `\u` and four digits stand for; `nil` where there is something else.
  private static func unit(at offset: Int, in bytes: [UInt8]) -> UInt16? {
    guard offset + 6 <= bytes.count, bytes[offset..<offset + 2].elementsEqual("\\u".utf8) else {
      return nil
    }
    return UInt16(String(decoding: bytes[(offset + 2)..<(offset + 6)], as: UTF8.self), radix: 16)
  }
}
