/// How a fix, a field that is set or a replaced name gets into a file, and no other byte changes.
extension SourceText {
  /// The bytes with edits made in them.
  ///
  /// - Parameter edits: The edits in any order; those at one place come out in the order given.
  /// - Precondition: No two replace the same bytes.
  /// - Returns: The bytes; those that no edit replaces are as they were.
  public func applying(_ edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    let ordered = edits.enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }
    for (_, edit) in ordered {
      precondition(edit.span.start >= offset, "edits do not overlap")
      result += bytes[offset..<edit.span.start]
      result += Array(edit.text.utf8)
      offset = edit.span.end
    }
    return result + bytes[offset...]
  }
}
