/// The addresses that a `link` may hold.
package enum LinkAddress {
  private static let schemes = ["https://", "http://", "mailto:"]

  /// What was probably meant by a text that is no address: one whose scheme was left out or
  /// misspelled, or that stands in brackets.
  static func guess(_ text: String) -> Guess? {
    if text.hasPrefix("<"), text.hasSuffix(">") {
      let inside = String(text.dropFirst().dropLast())
      return isValid(inside) ? Guess(inside, isCertain: true) : nil
    }
    let bytes = Array(text.utf8)
    if EmailAddress.places(in: bytes[...]) == [0..<bytes.count], text.contains("@") {
      return Guess("mailto:\(text)", isCertain: true)
    }
    if let slashes = text.firstRange(of: "//"), slashes.lowerBound > text.startIndex {
      let scheme = text[..<slashes.upperBound]
      let rest = text[slashes.upperBound...]
      guard let match = Suggestion.match(to: String(scheme), among: schemes),
        match.distance * 4 <= match.candidate.utf8.count,
        isValid(match.candidate + rest)
      else { return nil }
      return Guess(match.candidate + rest, isCertain: false)
    }
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), !text.contains(":"),
      (labels.last?.utf8.count ?? 0) > 1, labels.last?.utf8.allSatisfy(\.isLetter) == true,
      isValid("https://\(text)")
    else { return nil }
    return Guess("https://\(text)", isCertain: false)
  }

  /// Whether a text is an http, https or mailto URL: one of these schemes, something after it, and
  /// only characters that RFC 3986 lets a URL hold, or letters beyond ASCII (RFC 3987).
  package static func isValid(_ text: String) -> Bool {
    guard let scheme = schemes.first(where: { begins(text, with: $0) }),
      text.utf8.count > scheme.utf8.count
    else { return false }
    var isASCII = true
    for byte in text.utf8 {
      switch byte {
      case 0...0x20, 0x7F: return false
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
        UInt8(ascii: "`"):
        return false
      case 0x80...: isASCII = false
      default: continue
      }
    }
    return isASCII || !text.unicodeScalars.contains { !$0.isASCII && $0.properties.isWhitespace }
  }

  /// Whether a text begins with a scheme, in upper or lower case.
  private static func begins(_ text: String, with scheme: String) -> Bool {
    var rest = text.utf8.makeIterator()
    for byte in scheme.utf8 {
      guard let other = rest.next() else { return false }
      if other != byte, !(0x41...0x5A).contains(other) || other + 0x20 != byte { return false }
    }
    return true
  }
}
