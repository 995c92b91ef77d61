internal import RegisterModel

/// A name or a reason that somebody wrote in a commit, as far as it may be published: without any
/// e-mail address, and with identity codes masked.
enum PublicText {
  /// What stands in the place of an address.
  private static let ellipsis = "…"

  /// Signs that stand between a user and a host, however they are written.
  private static let signs = [
    "@", "\u{FF20}", "\u{FE6B}", "(at)", "[at]", "%40", "&#64;", "&#x40;", "&commat;",
  ]

  /// What of a text may be published; `nil` where nothing is left.
  ///
  /// Beside the addresses that a check finds, every word with an at sign in it is left out: an
  /// address too many is worse than a word too few.
  static func published(_ text: String) -> String? {
    var kept: [String] = []
    for word in WhiteSpace.words(withoutAddresses(text)) {
      let isWithheld = holdsSign(word) || word.contains(ellipsis) && !saysSomething(word)
      // An address in brackets only follows the name that it belongs to.
      if isWithheld, let first = word.first, "<([".contains(first) { continue }
      if !isWithheld || kept.last != ellipsis { kept.append(isWithheld ? ellipsis : word) }
    }
    let isEmpty = !kept.contains(where: saysSomething)
    return isEmpty ? nil : IdentityCode.masked(kept.joined(separator: " "))
  }

  /// Whether there is a letter or a digit in a word.
  private static func saysSomething(_ word: String) -> Bool {
    word.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  private static func holdsSign(_ word: String) -> Bool {
    let folded = FoldedName(word).text.utf8
    return signs.contains { sign in
      folded.indices.contains { folded[$0...].starts(with: sign.utf8) }
    }
  }

  private static func withoutAddresses(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var start = 0
    for place in EmailAddress.places(in: bytes[...]) {
      kept += bytes[start..<place.lowerBound] + Array(ellipsis.utf8)
      start = place.upperBound
    }
    return String(decoding: kept + bytes[start...], as: UTF8.self)
  }
}
