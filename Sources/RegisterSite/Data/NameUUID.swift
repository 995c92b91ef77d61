internal import Files

/// An identifier that is made of names and nothing else (RFC 9562, version 8, by SHA-256), so that
/// the same names have it for ever, wherever it is made.
struct NameUUID: Hashable, Sendable {
  /// The identifier, as `urn:uuid:` and 32 hexadecimal digits in groups.
  let urn: String

  /// Makes the identifier of names; the same names in another order have another one.
  init(of names: String...) {
    var bytes = SHA256(of: Array(names.map { "\($0.utf8.count):\($0)" }.joined().utf8)).bytes
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = "urn:uuid:"
    for (index, byte) in bytes.prefix(16).enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
    }
    urn = text
  }
}
