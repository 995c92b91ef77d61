/// A path as a URI has it.
package enum URIPath {
  /// The path with all but letters, digits and `-._~/` as percent signs and digits (RFC 3986, 2.1 to
  /// 2.3).
  package static func encoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += (byte < 0x10 ? "%0" : "%") + digits
      }
    }
    return encoded
  }
}
