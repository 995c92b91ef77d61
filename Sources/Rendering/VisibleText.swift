/// Text that can be written to a terminal and shows all that it holds.
///
/// This is the one place where text is made safe for a terminal: what a terminal would obey, hide
/// or reorder stands as its number, `<U+202E>`, and so does the replacement character that takes
/// the place of bytes that are no text. A tab is a space.
struct VisibleText {
  let text: String
  /// In columns.
  let width: Int

  init(_ text: String) {
    if let width = Self.widthOfLatin(text) {
      self.text = text
      self.width = width
      return
    }
    self.text = Self.text(of: text)
    width = DisplayWidth.of(self.text)
  }

  /// The text alone, where nobody asks how wide it is.
  static func text(of text: String) -> String {
    text.unicodeScalars.contains(where: isReplaced) ? replaced(text) : text
  }

  private static func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isUnprintable || scalar == "\u{FFFD}"
  }

  private static func replaced(_ text: String) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        visible.append(" ")
      } else if isReplaced(scalar) {
        visible.append(contentsOf: scalar.notation.unicodeScalars)
      } else {
        visible.append(scalar)
      }
    }
    return String(visible)
  }

  /// The width of a text of printable ASCII and Latin letters; nil if it holds anything else.
  ///
  /// Most text is such, and its bytes tell: the lead bytes 0xC3 to 0xCB are those of U+00C0 to
  /// U+02FF, each a column wide.
  private static func widthOfLatin(_ text: String) -> Int? {
    var width = 0
    for byte in text.utf8 {
      switch byte {
      case 0x20..<0x7F, 0xC3...0xCB: width += 1
      case 0x80..<0xC0: break
      default: return nil
      }
    }
    return width
  }
}
