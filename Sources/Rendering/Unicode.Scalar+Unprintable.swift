/// The characters that are not printed as they are, and what is written for them.
extension Unicode.Scalar {
  /// Whether the scalar is unseen, or makes a reader see something other than what is there.
  ///
  /// These are the control characters, the line and paragraph separators, and whatever Unicode
  /// calls a format character or ignorable by default: bidirectional controls, joiners, zero-width
  /// spaces, tags, variation selectors. Only the two selectors that choose between the textual and
  /// the coloured look of a sign (U+FE0E, U+FE0F) are let through.
  package var isUnprintable: Bool {
    // The common ones first: looking up properties is what takes time.
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0xFE0E, 0xFE0F: return false
    case 0x2010..<0x2028, 0x4E00..<0xA000, 0xAC00..<0xD7A4: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }

  /// The scalar as it is named where it cannot be shown: `<U+202E>`.
  var notation: String { "<U+\(hexadecimal)>" }

  /// The scalar's number in hexadecimal capitals, of four digits at least.
  var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
