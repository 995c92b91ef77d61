/// The addresses that a `link` may hold.
enum LinkAddress {
  /// Whether a text is an http, https or mailto URL: one of these schemes, something after it, and
  /// only characters that RFC 3986 lets a URL hold, or letters beyond ASCII (RFC 3987).
  static func isValid(_ text: String) -> Bool {
    let schemes = ["https://", "http://", "mailto:"]
    let folded = FoldedName(text).text
    guard let scheme = schemes.first(where: folded.hasPrefix), folded.count > scheme.count else {
      return false
    }
    return text.unicodeScalars.allSatisfy { scalar in
      guard scalar.isASCII else { return !scalar.properties.isWhitespace }
      return scalar.value > 0x20 && scalar.value < 0x7F
        && !"<>\"{}|\\^`".unicodeScalars.contains(scalar)
    }
  }
}
