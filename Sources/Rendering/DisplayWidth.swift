/// How many columns text takes on a terminal.
///
/// Wide are the characters that Unicode's East Asian Width (UAX #11) calls wide or fullwidth, and
/// those shown as emoji; marks that stand on another character take nothing.
enum DisplayWidth {
  /// The width of visible text in columns.
  static func of(_ text: String) -> Int {
    var width = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      width += of(scalar, after: previous)
      previous = scalar
    }
    return width
  }

  /// What `scalar` adds to the width of the text before it, which ends in `previous`.
  static func of(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Int {
    // The common ones first: looking up properties is what takes time.
    if scalar.value < 0x300 || (0x2010..<0x2028).contains(scalar.value) { return 1 }
    if scalar == "\u{FE0F}" {
      return previous.value >= 0x80 && previous.properties.isEmoji && of(previous) == 1 ? 1 : 0
    }
    if scalar.properties.isEmojiModifier && previous.properties.isEmojiModifierBase { return 0 }
    return of(scalar)
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1160..<0x1200, 0xD7B0..<0xD800: return 0  // Hangul vowels and finals join the initial.
    case 0x1F1E6...0x1F1FF: return 1  // A flag is two of these letters.
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE1F,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x1F200...0x1F2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      return true
    default:
      return scalar.properties.isEmojiPresentation
    }
  }
}
