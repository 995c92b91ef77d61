/// The folders of objects that a variable of Git's names, beside the repository's own.
///
/// They stand in one text, with colons between them. One that begins with a quotation mark is
/// written as a string in C, as Git does where a path holds a colon (`link_alt_odb_entries`).
/// libgit2 takes such a path apart at its colons and finds nothing there.
enum AlternateObjects {
  /// The variable's name.
  static let variable = "GIT_ALTERNATE_OBJECT_DIRECTORIES"

  /// The paths that are quoted, without their quotation.
  ///
  /// - Parameter bytes: What the variable holds.
  /// - Returns: The bytes of each path; one whose quotation cannot be read is left out, as Git does.
  static func quotedPaths(in bytes: [UInt8]) -> [[UInt8]] {
    var paths: [[UInt8]] = []
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: "\""), let (path, end) = unquoted(rest) {
        paths.append(path)
        rest = rest[end...]
      }
      let end = rest.firstIndex(of: UInt8(ascii: ":")) ?? rest.endIndex
      rest = rest[end...].dropFirst()
    }
    return paths
  }

  /// The string at the beginning of a text, and where it ends; `nil` where it is none
  /// (`unquote_c_style`).
  private static func unquoted(_ text: ArraySlice<UInt8>) -> (path: [UInt8], end: Int)? {
    var path: [UInt8] = []
    var rest = text.dropFirst()
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return (path, rest.startIndex)
      case UInt8(ascii: "\\"):
        guard let byte = escaped(&rest) else { return nil }
        path.append(byte)
      default: path.append(byte)
      }
    }
    return nil
  }

  /// Takes away what stands behind a backslash.
  private static func escaped(_ rest: inout ArraySlice<UInt8>) -> UInt8? {
    guard let sign = rest.popFirst() else { return nil }
    switch sign {
    case UInt8(ascii: "a"): return 0x07
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "v"): return 0x0B
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "\\"), UInt8(ascii: "\""): return sign
    case UInt8(ascii: "0")...UInt8(ascii: "3"):
      var value = sign - UInt8(ascii: "0")
      for _ in 0..<2 {
        guard let digit = rest.popFirst(), (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit)
        else { return nil }
        value = value << 3 | (digit - UInt8(ascii: "0"))
      }
      return value
    default: return nil
    }
  }
}
