internal import Rendering

/// What a document is called in the protocol, and the path of the file that it is.
///
/// Clients write one file in several ways: `å` or `%C3%A5`, `:` or `%3A`. Two that mean one file are
/// equal here; what a client wrote is kept to answer it with.
struct DocumentURI: Hashable, Sendable {
  /// As the client writes it.
  let text: String
  /// The absolute path, without `.` and `..` in it; `nil` for what is no file of this machine.
  let path: String?

  /// Reads what a client calls a document.
  init(_ text: String) {
    self.text = text
    path = Self.path(text)
  }

  /// What a file is called.
  init(path: String) {
    text = "file://\(URIPath.encoded(path))"
    self.path = path
  }

  /// Whether two mean one document.
  static func == (left: DocumentURI, right: DocumentURI) -> Bool {
    switch (left.path, right.path) {
    case (let left?, let right?): left.utf8.elementsEqual(right.utf8)
    case (nil, nil): left.text.utf8.elementsEqual(right.text.utf8)
    default: false
    }
  }

  /// Hashes what it means.
  func hash(into hasher: inout Hasher) {
    for byte in (path ?? text).utf8 { hasher.combine(byte) }
  }

  private static func path(_ text: String) -> String? {
    var rest = Array(text.utf8)[...]
    let scheme = Array("file://".utf8)
    guard rest.count >= scheme.count,
      zip(rest, scheme).allSatisfy({ $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1 })
    else { return nil }
    rest = rest.dropFirst(scheme.count)
    let host = rest.prefix { $0 != UInt8(ascii: "/") }
    guard host.isEmpty || host.elementsEqual("localhost".utf8) else { return nil }
    rest = rest.dropFirst(host.count).prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let bytes = URIPath.decoded(rest), !bytes.contains(0), bytes.first == UInt8(ascii: "/"),
      String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    // By bytes: a mark behind a slash makes one character of both, and the slash is still one.
    var parts: [ArraySlice<UInt8>] = []
    for part in bytes.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + String(decoding: Array(parts.joined(separator: "/".utf8)), as: UTF8.self)
  }
}
