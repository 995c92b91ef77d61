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
    let schemes = schemes.map { Array($0.utf8) }
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
