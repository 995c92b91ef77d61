internal import Diagnostics

/// Where the lines of a text begin as the protocol counts them, and what its positions mean in bytes.
///
/// A line ends in LF, in CRLF or in CR alone, other than in a register's file, where only LF ends one.
struct LinePlaces: Sendable {
  private let bytes: [UInt8]
  private let encoding: PositionEncoding
  /// Where each line begins.
  private let starts: [Int]

  /// Finds the lines of a text in UTF-8.
  init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isEnd =
        switch byte {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"):
          index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
        default: false
        }
      if isEnd { starts.append(index + 1) }
    }
    self.bytes = bytes
    self.encoding = encoding
    self.starts = starts
  }

  /// The number of lines; what follows the last line ending counts as one, even if empty.
  var count: Int { starts.count }

  /// The byte that a position means: on a line that is shorter its end, behind the last line the end
  /// of the text, within a character that character's start.
  func offset(of position: TextPosition) -> Int {
    if position.line < 0 { return 0 }
    guard position.line < starts.count else { return bytes.count }
    let end = contentEnd(ofLine: position.line)
    var offset = starts[position.line]
    var units = 0
    while offset < end {
      units += encoding.units(begunBy: bytes[offset])
      if units > position.character { break }
      offset += 1
    }
    // What broke off within a character stands at its start already; continuations go with it.
    while offset < end, UTF8.isContinuation(bytes[offset]) { offset += 1 }
    return offset
  }

  /// The position of a byte; of one within a line ending, the end of that line.
  func position(of offset: Int) -> TextPosition {
    let line = line(of: min(offset, bytes.count))
    let end = min(offset, contentEnd(ofLine: line))
    let units = bytes[starts[line]..<max(end, starts[line])]
      .reduce(0) { $0 + encoding.units(begunBy: $1) }
    return TextPosition(line: line, character: units)
  }

  /// The range of a span.
  func range(of span: SourceSpan) -> TextRange {
    TextRange(start: position(of: span.start), end: position(of: span.end))
  }

  /// The span of a range; one that ends before it begins is empty.
  func span(of range: TextRange) -> SourceSpan {
    let start = offset(of: range.start)
    return SourceSpan(start, max(start, offset(of: range.end)))
  }

  /// The line, from 0, that holds a byte.
  func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The parts of a span that stand on one line each, without line endings; none is empty.
  func parts(of span: SourceSpan) -> [SourceSpan] {
    var parts: [SourceSpan] = []
    var start = span.start
    var line = line(of: start)
    while start < span.end {
      let end = min(span.end, contentEnd(ofLine: line))
      if start < end { parts.append(SourceSpan(start, end)) }
      line += 1
      guard line < starts.count else { break }
      start = starts[line]
    }
    return parts
  }

  /// The units of a span on one line.
  func units(of span: SourceSpan) -> Int {
    bytes[span.range].reduce(0) { $0 + encoding.units(begunBy: $1) }
  }

  /// The offset of a line's ending, or of the end of the text.
  private func contentEnd(ofLine line: Int) -> Int {
    guard line + 1 < starts.count else { return bytes.count }
    let (start, next) = (starts[line], starts[line + 1])
    let isPair =
      next - 2 >= start && bytes[next - 1] == UInt8(ascii: "\n")
      && bytes[next - 2] == UInt8(ascii: "\r")
    return isPair ? next - 2 : next - 1
  }
}
