/// What a request asks for: the path, decoded once.
///
/// Only the form that browsers send to a server is understood: a slash, a path, and perhaps a query
/// (RFC 9112, 3.2.1). The query is left out.
package struct RequestTarget: Hashable, Sendable {
  /// The path, decoded.
  package let path: String

  /// Why a target is none.
  package enum Fault: Error, Hashable, Sendable {
    /// It is longer than any path that there is.
    case tooLong
    /// It is of another form, or not encoded as it should be.
    case malformed
  }

  /// How many bytes a target may have.
  package static let longest = 2048

  /// Reads a target.
  ///
  /// A byte that is encoded may be anything but what changes the path's meaning when it is decoded: a
  /// slash, a backslash or a control character, which no page's path has.
  ///
  /// - Parameter text: What stands in the request.
  /// - Throws: What is wrong with it.
  package init(_ text: String) throws(Fault) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.longest else { throw .tooLong }
    guard bytes.first == UInt8(ascii: "/"), !bytes.contains(UInt8(ascii: "#")) else {
      throw .malformed
    }
    var decoded: [UInt8] = []
    var rest = bytes.prefix { $0 != UInt8(ascii: "?") }
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        if Self.isHostile(byte) { throw .malformed }
        decoded.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(Self.digit),
        let low = rest.popFirst().flatMap(Self.digit)
      else { throw .malformed }
      let value = high << 4 | low
      if Self.isHostile(value) || value == UInt8(ascii: "/") { throw .malformed }
      decoded.append(value)
    }
    guard let path = String(validating: decoded, as: UTF8.self) else { throw .malformed }
    self.path = path
  }

  private static func isHostile(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\")
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
