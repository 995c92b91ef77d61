/// Where the lines of a source text begin: it turns byte offsets into lines and columns.
///
/// A line ends after its LF; nothing else ends a line. Building it is linear in the text.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines of a text.
  public init(_ source: SourceText) {
    bytes = source.bytes
    var starts = [0]
    for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The number of lines; what follows the last LF counts as one, even if empty.
  public var count: Int { starts.count }

  /// The location of a byte offset; one past the end is the end.
  public func location(of offset: Int) -> SourceLocation {
    let offset = min(offset, bytes.count)
    let line = lineNumber(of: offset)
    let column = bytes[starts[line - 1]..<offset].count { !UTF8.isContinuation($0) }
    return SourceLocation(line: line, column: column + 1)
  }

  /// The line, from 1, that holds a byte offset.
  public func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The span of a line, counted from 1, without its LF or CRLF.
  public func span(ofLine line: Int) -> SourceSpan {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if end > start, line < starts.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceSpan(start, end)
  }
}
