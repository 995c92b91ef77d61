/// The address that a site is published at: that of its start page, with a slash at the end, so that
/// the address of any file is this and the file's path (RFC 3986, 5.2).
public struct WebAddress: Hashable, Sendable {
  /// The address, its scheme and host in lower case.
  public let text: String

  /// Reads an http or https address; a slash that lacks at its end is understood.
  ///
  /// It has no user name, query or fragment, since the address of a file cannot be made of them, no
  /// step such as `..`, since a browser would take it away, and ends in no file's name. What is not
  /// ASCII stands in the forms that the web has for it (`xn--` and `%C3%A5`), as sitemaps want it.
  public init?(_ text: String) {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { text.lowercased().utf8.starts(with: $0.utf8) })
    else { return nil }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let authority = Array(rest.prefix { $0 != UInt8(ascii: "/") })
    let path = Array(rest.dropFirst(authority.count))
    guard Self.isHost(authority[...]), Self.isPath(path[...]) else { return nil }
    let host = String(decoding: authority, as: UTF8.self).lowercased()
    let slash = path.last == UInt8(ascii: "/") ? "" : "/"
    self.text = scheme + host + String(decoding: path, as: UTF8.self) + slash
  }

  /// What was probably meant by a text that is no such address: the part of it that is one, or one
  /// whose scheme was left out.
  static func guess(_ text: String) -> Guess? {
    var kept = text.prefix { $0 != "?" && $0 != "#" }
    if !kept.contains("://"), kept.contains("."), !kept.contains(":") { kept = "https://" + kept }
    if let slash = kept.lastIndex(of: "/"), isPage(Array(kept[slash...].utf8.dropFirst())[...]) {
      kept = kept[...slash]
    }
    if let address = WebAddress(String(kept)), address.text != text {
      return Guess(address.text, isCertain: false)
    }
    return nil
  }

  /// Whether bytes are a host, with a port or without: names of letters, digits and hyphens.
  private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(
      separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let port = Int(String(decoding: parts[1], as: UTF8.self)), (1...65_535).contains(port),
        parts[1].allSatisfy(\.isDigit)
      else { return false }
    }
    let labels = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts[0].count <= 253
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
          && label.last != UInt8(ascii: "-")
          && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      }
  }

  /// Whether bytes are a path that names a folder.
  private static func isPath(_ bytes: ArraySlice<UInt8>) -> Bool {
    let segments = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let last = segments.last else { return true }
    // The first segment is what stands before the first slash, and the last one may be empty.
    return !isPage(last) && segments.dropFirst().dropLast().allSatisfy { !$0.isEmpty }
      && segments.allSatisfy { segment in
        let text = String(decoding: segment, as: UTF8.self).lowercased()
        let isStep = [".", "..", "%2e", ".%2e", "%2e.", "%2e%2e"].contains(text)
        return !isStep && isSegment(segment)
      }
  }

  /// Whether bytes are a segment of a path (RFC 3986, 3.3).
  private static func isSegment(_ bytes: ArraySlice<UInt8>) -> Bool {
    let signs = Array("-._~!$&'()*+,;=:@".utf8)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%") {
        let digits = bytes[index...].dropFirst().prefix(2)
        guard digits.count == 2, digits.allSatisfy(isHexadecimal) else { return false }
        index += 2
      } else if !bytes[index].isLetter, !bytes[index].isDigit, !signs.contains(bytes[index]) {
        return false
      }
      index += 1
    }
    return true
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  private static func isPage(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: bytes, as: UTF8.self).lowercased()
    return name.hasSuffix(".html") || name.hasSuffix(".htm")
  }
}
