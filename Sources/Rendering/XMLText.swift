/// Text that can stand in XML 1.0, between tags and in quoted attributes.
///
/// This is the one place where text is made safe for XML. What is markup there becomes a character
/// reference. XML has no form at all for most control characters and for U+FFFE and U+FFFF: these,
/// and all else that cannot be seen, stand as their number, `<U+202E>`. Tabs and line feeds are kept.
struct XMLText: Hashable, Sendable {
  /// The escaped text.
  let text: String

  /// Escapes a text.
  init(_ text: String) {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n": escaped.append(scalar)
      case _ where scalar.isUnprintable || scalar.isNoncharacter:
        escaped.append(contentsOf: XMLText(scalar.notation).text.unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    self.text = String(escaped)
  }
}

extension Unicode.Scalar {
  /// Whether it never is a character (Unicode 23.7): two of them are none in XML either.
  fileprivate var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}
