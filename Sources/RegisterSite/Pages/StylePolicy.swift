internal import Files

/// What a page may load, said in the page itself (Content Security Policy, level 3).
enum StylePolicy {
  /// No script, no form, no picture and no frame, and no style but that of a source.
  static func policy(styleSource: String) -> String {
    "default-src 'none'; style-src \(styleSource); base-uri 'none'; form-action 'none'"
  }

  /// The source that allows just one style sheet which stands in the page itself.
  static func source(of style: String) -> String {
    "'sha256-\(base64(SHA256(of: Array(style.utf8)).bytes))'"
  }

  /// Bytes in Base64 (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var digits: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { bits, offset in
        bits << 8 | (offset < group.count ? Int(group[start + offset]) : 0)
      }
      for place in 0..<4 {
        digits.append(
          place > group.count
            ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
