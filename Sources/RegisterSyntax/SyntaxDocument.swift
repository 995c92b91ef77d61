public import Diagnostics

/// A file in the register's key-value syntax, lossless: bytes, lines and fields (clauses 1.1–1.4).
///
/// Any bytes at all make a document. What is wrong with them is told by the ``SyntaxRule``s; what
/// the keys mean is told by a schema.
public struct SyntaxDocument: Sendable {
  /// The bytes that were read.
  public let source: SourceText
  /// The lines, in order.
  public let lines: LineTable
  /// The fields, in order.
  public let fields: [SyntaxField]
  /// Where Git could not merge, in order.
  public let conflicts: [MergeConflict]
  /// Whether the text begins with a byte order mark; it is not part of the first line.
  public let hasByteOrderMark: Bool

  /// Reads bytes into lines and fields, in time linear in their number.
  ///
  /// - Precondition: the source has fewer than 512 Mi bytes.
  public init(_ source: SourceText) {
    let bytes = source.bytes
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var lines = LineTable(of: bytes)
    var marks: [MergeConflict.Mark] = []
    var start = hasByteOrderMark ? 3 : 0
    while start < bytes.count {
      let scan = Self.scanLine(bytes.span, from: start)
      if scan.kind == .conflict,
        let length = MergeConflict.Mark.length(in: bytes.span, at: start)
      {
        marks.append(
          MergeConflict.Mark(line: lines.endIndex, sign: bytes[start], length: length))
      }
      lines.append(scan.kind, start: start)
      start = scan.next
    }
    conflicts = MergeConflict.conflicts(between: marks)
    for conflict in conflicts { lines.markAsConflict(conflict.unread) }
    self.source = source
    self.lines = lines
    fields = Self.fields(on: lines)
  }

  /// The fields, each with the lines that have text of its value.
  private static func fields(on lines: LineTable) -> [SyntaxField] {
    var fields: [SyntaxField] = []
    for (index, line) in lines.enumerated() {
      if line.kind == .field {
        fields.append(SyntaxField(onLine: index))
      } else if line.kind.continuesValue, !fields.isEmpty {
        fields[fields.count - 1].endLine = index + 1
      }
    }
    return fields
  }

  /// The document as bytes, put together from its lines: always the bytes that were read.
  public func written() -> [UInt8] {
    var bytes: [UInt8] = hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    bytes.reserveCapacity(source.bytes.count)
    for line in lines {
      bytes += source.bytes[line.start..<line.next]
    }
    return bytes
  }

  /// A line's text, without white space at its ends and without its line ending.
  public func trimmed(_ line: LineTable.Line) -> SourceSpan {
    trimmed(SourceSpan(line.start, contentEnd(of: line)))
  }

  /// The offset just past a line's last byte before its LF or CRLF.
  public func contentEnd(of line: LineTable.Line) -> Int {
    let bytes = source.bytes
    var end = line.next
    guard end > line.start, bytes[end - 1] == ASCII.lineFeed else { return end }
    end -= 1
    if end > line.start, bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
    return end
  }

  /// The key, language and colon of a field.
  public func header(of field: SyntaxField) -> FieldHeader {
    let line = lines[field.firstLine]
    let bytes = source.bytes
    let end = contentEnd(of: line)
    let colon = bytes[line.start..<end].firstIndex(of: ASCII.colon) ?? end
    let key = trimmed(SourceSpan(line.start, colon))
    let name = bytes[key.range]
    guard let opening = name.firstIndex(of: ASCII.openingBracket) else {
      let isMalformed = key.isEmpty || name.contains(ASCII.closingBracket)
      return FieldHeader(key: key, language: nil, colon: colon, isMalformed: isMalformed)
    }
    let isClosedAtEnd = name.firstIndex(of: ASCII.closingBracket) == key.end - 1
    let isOpenedOnce = name.lastIndex(of: ASCII.openingBracket) == opening
    let base = trimmed(SourceSpan(key.start, opening))
    guard isClosedAtEnd, isOpenedOnce, !base.isEmpty else {
      return FieldHeader(key: key, language: nil, colon: colon, isMalformed: true)
    }
    let language = trimmed(SourceSpan(opening + 1, key.end - 1))
    return FieldHeader(
      key: base, language: language, colon: colon, isMalformed: language.isEmpty)
  }

  /// The lines of a field's value that have text, the one beside the key first (clause 1.4).
  ///
  /// - Parameters:
  ///   - field: A field of the document.
  ///   - header: What stands to the left of its colon, where that has been read already.
  /// - Returns: The lines, in order.
  public func valueLines(of field: SyntaxField, _ header: FieldHeader? = nil) -> [ValueLine] {
    let colon = (header ?? self.header(of: field)).colon
    var values: [ValueLine] = []
    if field.lines.count > 1 { values.reserveCapacity(field.lines.count) }
    let end = contentEnd(of: lines[field.firstLine])
    let beside = trimmed(SourceSpan(min(colon + 1, end), end))
    if !beside.isEmpty {
      values.append(ValueLine(span: beside, line: field.firstLine, followsBlankLine: false))
    }
    var followsBlankLine = false
    for index in field.lines.dropFirst() {
      let line = lines[index]
      switch line.kind {
      case .blank: followsBlankLine = !values.isEmpty
      case .comment, .field, .conflict: continue
      case .continuation, .missingColon:
        let value = ValueLine(
          span: trimmed(line), line: index, followsBlankLine: followsBlankLine)
        values.append(value)
        followsBlankLine = false
      }
    }
    return values
  }

  /// The bytes of a span without white space at its ends.
  private func trimmed(_ span: SourceSpan) -> SourceSpan {
    var (start, end) = (span.start, span.end)
    while start < end, source.bytes[start].isWhiteSpace { start += 1 }
    while end > start, source.bytes[end - 1].isWhiteSpace { end -= 1 }
    return SourceSpan(start, end)
  }

  /// What the line at `start` is, and where the next one begins.
  private static func scanLine(_ bytes: Span<UInt8>, from start: Int) -> (
    kind: LineKind, next: Int
  ) {
    var index = start
    var hasColon = false
    var isBlank = true
    while index < bytes.count, bytes[index] != ASCII.lineFeed {
      let byte = bytes[index]
      if byte == ASCII.colon { hasColon = true }
      if !byte.isWhiteSpace {
        let endsLine = index + 1 < bytes.count && bytes[index + 1] == ASCII.lineFeed
        if !(byte == ASCII.carriageReturn && endsLine) { isBlank = false }
      }
      index += 1
    }
    let next = min(index + 1, bytes.count)
    if isBlank { return (.blank, next) }
    if bytes[start] == ASCII.hash { return (.comment, next) }
    if bytes[start].isWhiteSpace { return (.continuation, next) }
    if MergeConflict.Mark.length(in: bytes, at: start) != nil { return (.conflict, next) }
    return (hasColon ? .field : .missingColon, next)
  }
}
