package import Messages
internal import RegisterModel

/// Where a text stands among others in alphabetical order, upper and lower case being the same.
///
/// In Swedish and Finnish å, ä and ö come last, in this order; other accents count for nothing. In
/// English no accent counts.
package struct AlphabeticalKey: Comparable {
  private let ranks: [UInt32]
  private let text: String

  /// Makes the key of a text for readers of a language.
  package init(_ text: String, _ language: Language) {
    self.text = text
    ranks = FoldedName(text).text.flatMap { Self.ranks(of: $0, language) }
  }

  package static func < (left: AlphabeticalKey, right: AlphabeticalKey) -> Bool {
    if left.ranks != right.ranks { return left.ranks.lexicographicallyPrecedes(right.ranks) }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func ranks(of character: Character, _ language: Language) -> [UInt32] {
    if language != .en {
      switch character {
      case "å": return [zRank + 1]
      case "ä", "æ": return [zRank + 2]
      case "ö", "ø": return [zRank + 3]
      default: break
      }
    }
    let letters = RegisterID.letters(of: character)
    let scalars = letters.isEmpty ? String(character).unicodeScalars : letters.unicodeScalars
    return scalars.map { $0.value <= UInt32(UInt8(ascii: "z")) ? $0.value : $0.value + 3 }
  }

  private static let zRank = UInt32(UInt8(ascii: "z"))
}
