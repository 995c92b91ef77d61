/// The addresses that a `link` may hold.
enum LinkAddress {
  /// Whether a text is an http, https or mailto URL: one of these schemes, something after it, and
  /// only characters that RFC 3986 lets a URL hold, or letters beyond ASCII (RFC 3987).
  static func isValid(_ text: String) -> Bool {
    let schemes = ["https://", "http://", "mailto:"].map { Array($0.utf8) }
    let lowercased = text.utf8.lazy.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    guard let scheme = schemes.first(where: { lowercased.starts(with: $0) }),
      text.utf8.count > scheme.count
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      guard scalar.isASCII else { return !scalar.properties.isWhitespace }
      return scalar.value > 0x20 && scalar.value < 0x7F
        && !"<>\"{}|\\^`".unicodeScalars.contains(scalar)
    }
  }
}
