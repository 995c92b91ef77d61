/// E-mail addresses in a text, as people write them (clause 5.2).
///
/// That is letters, digits and `._%+-`, then `@`, or `(at)` or `[at]` as it is written to keep
/// machines away, and a name of a host with a full stop in it. It is narrower than RFC 5322, which
/// allows almost anything, and finds what is used.
package enum EmailAddress {
  /// Where the addresses in a text of UTF-8 stand, in order, in time linear in the text.
  package static func places(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var offset = bytes.startIndex
    var start = offset
    while offset < bytes.endIndex {
      if let length = signLength(bytes[offset...]) {
        let host = bytes[(offset + length)...].prefix { isHost($0) }
        if start < offset, let end = endOfHost(host), !isPartOfLink(start, bytes) {
          places.append(start..<end)
        }
        offset += length
        start = offset
      } else {
        if !isLocal(bytes[offset]) { start = offset + 1 }
        offset += 1
      }
    }
    return places
  }

  private static let signs = ["@", "(AT)", "[AT]"].map { Array($0.utf8) }

  /// The length of what stands for `@` at the beginning of bytes, in upper or lower case.
  private static func signLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first, first == 0x40 || first == 0x28 || first == 0x5B else {
      return nil
    }
    let beginning = bytes.prefix(4).map(\.uppercased)
    return signs.first { beginning.starts(with: $0) }?.count
  }

  /// Where a host's name ends; `nil` where it is none: it has a full stop, and letters after it.
  private static func endOfHost(_ bytes: ArraySlice<UInt8>) -> Int? {
    var host = bytes
    while let last = host.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "-") {
      host.removeLast()
    }
    guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > host.startIndex,
      host.endIndex - dot > 2, host[(dot + 1)...].allSatisfy({ $0.isLetter || $0 >= 0x80 })
    else { return nil }
    return host.endIndex
  }

  /// Whether what begins there is the user's name in a link, as in `https://user@host`.
  private static func isPartOfLink(_ start: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    bytes[..<start].suffix(3).elementsEqual("://".utf8)
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || "._%+-".utf8.contains(byte)
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }
}
