/// Where the lines of a source text begin: it turns byte offsets into lines and columns.
///
/// A line ends after its LF; nothing else ends a line. Building it is linear in the text.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  /// Four bytes a line, so that a text of nothing but line feeds stays cheap.
  private let starts: [UInt32]
  private let isUTF8: Bool

  /// Finds the lines of a text.
  ///
  /// - Precondition: the text has fewer than 4 Gi bytes.
  public init(_ source: SourceText) {
    let bytes = source.bytes
    let lineFeed = UInt8(ascii: "\n")
    var starts: [UInt32] = [0]
    starts.reserveCapacity(1 + bytes.count { $0 == lineFeed })
    for offset in bytes.indices where bytes[offset] == lineFeed {
      starts.append(UInt32(offset + 1))
    }
    self.bytes = bytes
    self.starts = starts
    isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// The number of lines; what follows the last LF counts as one, even if empty.
  public var count: Int { starts.count }

  /// The location of a byte offset; one past the end is the end.
  public func location(of offset: Int) -> SourceLocation {
    let offset = min(offset, bytes.count)
    let line = lineNumber(of: offset)
    return SourceLocation(line: line, column: 1 + columns(in: start(ofLine: line)..<offset))
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
    let start = start(ofLine: line)
    var end = line < starts.count ? self.start(ofLine: line + 1) - 1 : bytes.count
    if end > start, line < starts.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceSpan(start, end)
  }

  private func start(ofLine line: Int) -> Int { Int(starts[line - 1]) }

  /// The number of scalars, where each byte that is not UTF-8 counts as one.
  private func columns(in range: Range<Int>) -> Int {
    if isUTF8 { return bytes[range].count { !UTF8.isContinuation($0) } }
    var columns = 0
    var iterator = bytes[range].makeIterator()
    var parser = UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid: columns += 1
      case .error(let length): columns += length
      case .emptyInput: return columns
      }
    }
  }
}
