import Diagnostics
import RegisterSyntax

/// What holds of any bytes as lines and fields (clause 1.8).
enum SyntaxClaims {
  /// Sees that a document can be written back, and that its parts lie where they should.
  static func check(_ document: SyntaxDocument) throws {
    let bytes = document.source.bytes
    try hold(document.written() == bytes, "what was read can be written back byte for byte")
    try checkLines(of: document)
    var last = 0
    for field in document.fields {
      let header = document.header(of: field)
      try hold(last <= field.firstLine && field.firstLine < field.endLine, "fields are in order")
      last = field.endLine
      try hold(header.key.end <= header.colon && header.colon <= bytes.count, "a key ends in time")
      for value in document.valueLines(of: field) {
        try hold(field.lines.contains(value.line), "a value stands on the lines of its field")
        let line = document.lines[value.line]
        try hold(
          line.start <= value.span.start && !value.span.isEmpty
            && value.span.end <= document.contentEnd(of: line), "a value stands on its line")
      }
    }
    try hold(last <= document.lines.count, "fields stand on lines")
  }

  private static func checkLines(of document: SyntaxDocument) throws {
    var offset = document.hasByteOrderMark ? 3 : 0
    for line in document.lines {
      let (end, trimmed) = (document.contentEnd(of: line), document.trimmed(line))
      try hold(
        line.start == offset && line.start < line.next && line.start <= trimmed.start
          && trimmed.end <= end && end <= line.next, "lines lie side by side")
      try hold(
        line.kind == .conflict || trimmed.isEmpty == (line.kind == .blank),
        "a line is blank where it has no text")
      offset = line.next
    }
    try hold(
      offset == document.source.bytes.count || document.source.bytes.isEmpty,
      "the last line ends where the file does")
  }
}
