internal import Diagnostics
internal import RegisterSyntax

/// Lines of a schema's file that together are one text, which is made when it is asked for: most of a
/// schema is in languages that nobody reads just now.
struct SchemaPassage: Sendable {
  /// Lines, trimmed; nearly every value has one, for which no list is made.
  fileprivate enum Lines: Sendable {
    case one(ValueLine)
    case many([ValueLine])
  }

  /// The file.
  let source: SourceText
  fileprivate let kept: Lines

  /// The lines, trimmed.
  var lines: [ValueLine] {
    switch kept {
    case .one(let line): [line]
    case .many(let lines): lines
    }
  }

  /// Whether there is no line.
  var isEmpty: Bool {
    if case .many(let lines) = kept { lines.isEmpty } else { false }
  }

  /// The lines joined by a line feed, paragraphs parted by a blank line.
  var text: String {
    switch kept {
    case .one(let line): return source.text(line.span)
    case .many(let lines):
      if lines.count == 1 { return source.text(lines[0].span) }
      var bytes: [UInt8] = []
      for line in lines {
        if !bytes.isEmpty { bytes += line.followsBlankLine ? [0x0A, 0x0A] : [0x0A] }
        bytes += source.bytes[line.span.range]
      }
      return source.text(bytes[...])
    }
  }

  /// Each line as an item of a list, with single spaces.
  var items: [String] { lines.map { WhiteSpace.folded(source.text($0.span)) } }
}

extension SyntaxDocument {
  /// The value of a field of a schema's file, without lines that lack a colon.
  func passage(of field: SyntaxField, _ header: FieldHeader) -> SchemaPassage {
    if field.lines.count == 1 {
      let line = valueLine(beside: header, of: field)
      return SchemaPassage(source: source, kept: line.map { .one($0) } ?? .many([]))
    }
    var values = valueLines(of: field, header)
    if traits.contains(.missingColons) {
      values.removeAll { lines[$0.line].kind == .missingColon }
    }
    return SchemaPassage(source: source, kept: .many(values))
  }
}
