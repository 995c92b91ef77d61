/// Text that can stand in HTML, between tags and in quoted attributes, and shows all that it holds.
///
/// This is the one place where text is made safe for HTML. What is markup there becomes a character
/// reference, scalar by scalar: a quotation mark with an accent upon it is still a quotation mark to
/// a browser. What cannot be seen, or would reorder what is seen, stands as its number, `<U+202E>`.
package struct HTMLText: Hashable, Sendable {
  /// The escaped text.
  package let text: String

  /// Escapes a text.
  package init(_ text: String) {
    var escaped = String.UnicodeScalarView()
    for scalar in VisibleText(text).text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    self.text = String(escaped)
  }
}
