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
  /// What may occur in the text; all of it where that is not known.
  package var traits: TextTraits

  /// Reads bytes into lines and fields, in time linear in their number.
  ///
  /// - Precondition: the source has fewer than 512 Mi bytes.
  public init(_ source: SourceText) {
    let bytes = source.bytes
    hasByteOrderMark = bytes.count > 2 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    let scan = LineScan(bytes, from: hasByteOrderMark ? 3 : 0)
    var lines = scan.lines
    conflicts = scan.marks.isEmpty ? [] : MergeConflict.conflicts(between: scan.marks)
    for conflict in conflicts { lines.markAsConflict(conflict.unread) }
    var source = source
    source.mayHoldManyMarks = scan.traits.contains(.rareCharacters)
    self.source = source
    self.lines = lines
    traits = scan.traits
    fields = Self.fields(on: lines)
  }

  /// The fields, each with the lines that have text of its value.
  private static func fields(on lines: LineTable) -> [SyntaxField] {
    var count = 0
    for index in lines.indices where lines.kind(of: index) == .field { count += 1 }
    var fields: [SyntaxField] = []
    fields.reserveCapacity(count)
    for index in lines.indices {
      let kind = lines.kind(of: index)
      if kind == .field {
        fields.append(SyntaxField(onLine: index))
      } else if kind.continuesValue, !fields.isEmpty {
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
    let bytes = source.bytes.span
    var end = line.next
    guard end > line.start, bytes[end - 1] == ASCII.lineFeed else { return end }
    end -= 1
    if end > line.start, bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
    return end
  }

  /// The key, language and colon of a field.
  public func header(of field: SyntaxField) -> FieldHeader {
    let line = lines[field.firstLine]
    let bytes = source.bytes.span
    let end = contentEnd(of: line)
    var colon = line.start
    var (openings, closings) = (0, 0)
    var (opening, closing) = (end, end)
    while colon < end, bytes[colon] != ASCII.colon {
      if bytes[colon] == ASCII.openingBracket {
        if openings == 0 { opening = colon }
        openings += 1
      } else if bytes[colon] == ASCII.closingBracket {
        if closings == 0 { closing = colon }
        closings += 1
      }
      colon += 1
    }
    let key = trimmed(SourceSpan(line.start, colon))
    if openings == 0 {
      let isMalformed = key.isEmpty || closings > 0
      return FieldHeader(key: key, language: nil, colon: colon, isMalformed: isMalformed)
    }
    let base = trimmed(SourceSpan(key.start, opening))
    guard openings == 1, closings > 0, closing == key.end - 1, !base.isEmpty else {
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
    var values: [ValueLine] = []
    if field.lines.count > 1 { values.reserveCapacity(field.lines.count) }
    appendValueLines(of: field, header ?? self.header(of: field), to: &values)
    return values
  }

  /// Adds the lines of a field's value that have text to those of other fields.
  ///
  /// - Parameters:
  ///   - field: A field of the document.
  ///   - header: What stands to the left of its colon.
  ///   - values: The lines that are added to.
  package func appendValueLines(
    of field: SyntaxField, _ header: FieldHeader, to values: inout [ValueLine]
  ) {
    let before = values.count
    if let beside = valueLine(beside: header, of: field) { values.append(beside) }
    var followsBlankLine = false
    for index in field.firstLine + 1..<field.endLine {
      let line = lines[index]
      switch line.kind {
      case .blank: followsBlankLine = values.count > before
      case .comment, .field, .conflict: continue
      case .continuation, .missingColon:
        let value = ValueLine(
          span: trimmed(line), line: index, followsBlankLine: followsBlankLine)
        values.append(value)
        followsBlankLine = false
      }
    }
  }

  /// The line of a field's value that stands beside its key; `nil` where nothing does.
  package func valueLine(beside header: FieldHeader, of field: SyntaxField) -> ValueLine? {
    let end = contentEnd(of: lines[field.firstLine])
    let span = trimmed(SourceSpan(min(header.colon + 1, end), end))
    if span.isEmpty { return nil }
    return ValueLine(span: span, line: field.firstLine, followsBlankLine: false)
  }

  /// The bytes of a span without white space at its ends.
  package func trimmed(_ span: SourceSpan) -> SourceSpan {
    let bytes = source.bytes.span
    var (start, end) = (span.start, span.end)
    while start < end, bytes[start].isWhiteSpace { start += 1 }
    while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
    return SourceSpan(start, end)
  }
}
