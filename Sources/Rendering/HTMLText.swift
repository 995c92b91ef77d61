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
    var bytes: [UInt8] = []
    Self.append(text, to: &bytes)
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  /// Escapes a text, and puts it in UTF-8 behind what is there.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    if text.utf8.allSatisfy(isPlain) {
      bytes.append(contentsOf: text.utf8)
      return
    }
    // In UTF-8 none of these bytes is a part of another scalar.
    for byte in VisibleText.text(of: text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Whether a byte of UTF-8 stands for what needs no other form: printable ASCII that is no markup,
  /// and Latin letters, whose lead bytes are 0xC3 to 0xCB.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    case 0x20..<0x7F, 0x80..<0xC0, 0xC3...0xCB: true
    default: false
    }
  }
}
