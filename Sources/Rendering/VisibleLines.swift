/// Lines that Git writes to a terminal as they come: nothing in them is obeyed by it.
package enum VisibleLines {
  /// Lines of text, each with a line feed behind it.
  package static func text(of lines: [String]) -> String {
    lines.map { visible($0) + "\n" }.joined()
  }

  /// A file of any bytes, line by line; bytes that are no text stand in hexadecimal, `<C3>`.
  package static func text(of bytes: [UInt8]) -> String {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(validating: line, as: UTF8.self).map(visible) ?? visible(line)
    }.joined(separator: "\n")
  }

  /// A tab is no danger, and tells more than a space.
  private static func visible(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false)
      .map { VisibleText(String($0)).text }.joined(separator: "\t")
  }

  private static func visible(_ line: ArraySlice<UInt8>) -> String {
    line.map { byte in
      if byte < 0x80 { return visible(String(Unicode.Scalar(byte))) }
      return "<\(String(byte, radix: 16, uppercase: true))>"
    }.joined()
  }
}
