internal import Diagnostics
internal import RegisterSyntax

/// The text of a cell.
enum CellText {
  /// The most of a cell that a message repeats, in Unicode scalars.
  private static let longestExcerpt = 80

  /// The lines of a cell, white space folded, with a line feed between them.
  ///
  /// Blank lines at the ends are dropped, and of several in a row one is left. The text is safe to
  /// compare.
  static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    var lines: [String] = []
    for line in TableLines(bytes) {
      let text = WhiteSpace.folded(StreamSafe.text(line.bytes))
      if text.isEmpty, lines.last?.isEmpty != false { continue }
      lines.append(text)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
  }

  /// What no register may hold of a cell.
  ///
  /// - Parameters:
  ///   - text: Its text.
  ///   - bytes: The bytes that the text was made of.
  /// - Returns: What is wrong with the cell; `nil` for a cell that may be written.
  static func flaw(of text: String, _ bytes: ArraySlice<UInt8>) -> ImportTable.Flaw.Kind? {
    if let scalar = text.unicodeScalars.first(where: \.isForbiddenInRegisters) {
      return .forbidden(scalar)
    }
    return StreamSafe.excessiveRuns(in: bytes).isEmpty ? nil : .tooManyMarks
  }

  /// The lines of a cell; a blank one parts paragraphs.
  static func lines(of cell: String) -> [String] {
    guard cell.utf8.contains(UInt8(ascii: "\n")) else { return [cell] }
    return cell.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  /// A cell as one line.
  static func line(of cell: String) -> String {
    lines(of: cell).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The beginning of a text as it may stand in a message: on one line, without identity codes.
  static func excerpt(of text: String) -> String {
    let longestCode = 16
    let beginning = text.unicodeScalars.prefix(longestExcerpt + longestCode)
    // What is cut off is masked first: half a code would be half of what may not be shown.
    let line = IdentityCode.masked(line(of: String(Substring(beginning))))
    let excerpt = line.unicodeScalars.prefix(longestExcerpt)
    if beginning.endIndex == text.endIndex, excerpt.endIndex == line.endIndex { return line }
    return "\(WhiteSpace.folded(String(Substring(excerpt))))…"
  }
}
