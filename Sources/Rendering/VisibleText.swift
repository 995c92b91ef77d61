/// Text that can be written to a terminal and shows all that it holds.
///
/// This is the one place where text is made safe for a terminal: what a terminal would obey, hide
/// or reorder stands as its number, `<U+202E>`, and so does the replacement character that takes
/// the place of bytes that are no text. A tab is a space.
struct VisibleText {
  let text: String

  init(_ text: String) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      self.text = text
      return
    }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        visible.append(" ")
      } else if scalar.isUnprintable || scalar == "\u{FFFD}" {
        visible.append(contentsOf: "<U+\(scalar.hexadecimal)>".unicodeScalars)
      } else {
        visible.append(scalar)
      }
    }
    self.text = String(visible)
  }
}
