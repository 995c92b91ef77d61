/// Which texts an editor would jump to by mistake when it reads the findings of a check.
extension String {
  /// Whether an editor that reads the output of compilers may take the text, or a part of it, for
  /// the place of a finding.
  ///
  /// The patterns of Vim and Emacs want a number with a colon before it or behind it, as in
  /// `a:5:6: b`, `a (5): b` and `# a:5`; a number with a bar behind it; a number behind the word
  /// *line*; or what make says of folders. A time of day is such a text, and so is a year with a
  /// colon behind it.
  package var resemblesPlace: Bool {
    let bytes = Array(utf8)
    return bytes.indices.contains { offset in
      switch bytes[offset] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): Self.isNumberOfPlace(bytes, at: offset)
      case UInt8(ascii: "d"): bytes[offset...].starts(with: "directory".utf8)
      default: false
      }
    }
  }

  /// Whether the digit at an offset may belong to the number of a line or a column.
  private static func isNumberOfPlace(_ bytes: [UInt8], at offset: Int) -> Bool {
    let before = bytes[..<offset]
    if before.last == UInt8(ascii: ":") || before.suffix(5).elementsEqual("line ".utf8) {
      return true
    }
    var rest = bytes[(offset + 1)...]
    if rest.first == UInt8(ascii: "|") { return true }
    if rest.first == UInt8(ascii: ")") { rest.removeFirst() }
    if rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    return rest.first == UInt8(ascii: ":")
  }
}
