internal import Diagnostics

/// What has to be edited in a text to make another of it, in whole lines.
enum TextDifference {
  /// One edit from the first line that differs to the last; none for equal texts.
  ///
  /// An editor then keeps the cursor and what is folded where nothing changes.
  ///
  /// - Parameters:
  ///   - old: The text that is there.
  ///   - new: The text that is wanted, in UTF-8.
  /// - Returns: The edits.
  static func edits(from old: [UInt8], to new: [UInt8]) -> [Edit] {
    if old == new { return [] }
    let shorter = min(old.count, new.count)
    var (start, index) = (0, 0)
    while index < shorter, old[index] == new[index] {
      index += 1
      if old[index - 1] == UInt8(ascii: "\n") { start = index }
    }
    var (tail, length) = (0, 0)
    while length < shorter - start, old[old.count - length - 1] == new[new.count - length - 1] {
      length += 1
      let isLineStart =
        old.count == start + length || old[old.count - length - 1] == UInt8(ascii: "\n")
      let isNewLineStart =
        new.count == start + length || new[new.count - length - 1] == UInt8(ascii: "\n")
      if isLineStart, isNewLineStart { tail = length }
    }
    return [
      Edit(
        SourceSpan(start, old.count - tail),
        String(decoding: new[start..<new.count - tail], as: UTF8.self))
    ]
  }
}
