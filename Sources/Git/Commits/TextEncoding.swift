/// How the text of a commit or a tag is written.
enum TextEncoding {
  case utf8
  case latin1

  /// The encoding that an `encoding` header declares; everything unknown is tried as UTF-8.
  init(declared name: String) {
    self =
      switch name.lowercased() {
      case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1": .latin1
      default: .utf8
      }
  }

  /// The text of the bytes; what is not valid UTF-8 is read as Latin-1, so that nothing is lost.
  func decode(_ bytes: some Sequence<UInt8>) -> String {
    if self == .utf8, let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes.lazy.map(Unicode.Scalar.init))
    return String(text)
  }
}
