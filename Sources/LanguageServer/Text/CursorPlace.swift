internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax

/// What stands where somebody writes or points.
enum CursorPlace: Sendable {
  /// The key of a line, or a line where one can begin: the bytes of the key with its language, up to
  /// the colon; whether there is a colon behind it; the index of the field that the line begins, if it
  /// does.
  case key(SourceSpan, hasColon: Bool, field: Int?)
  /// A line of a value: its text, without white space around it; the index of the field; whether
  /// nothing parts the text from the colon of the key.
  case value(SourceSpan, field: Int, followsColon: Bool)
  /// A comment, or nothing that means something.
  case none

  /// Finds out what a byte of a document is.
  init(_ offset: Int, in file: ShownFile) {
    let document = file.document
    let index = file.line(of: offset)
    guard index < document.lines.count else {
      self = .key(SourceSpan(offset, offset), hasColon: false, field: nil)
      return
    }
    let line = document.lines[index]
    let text = document.trimmed(line)
    switch line.kind {
    case .comment, .conflict: self = .none
    case .field:
      guard let field = document.fields.lastIndex(where: { $0.firstLine == index }) else {
        self = .none
        return
      }
      let header = document.header(of: document.fields[field])
      if offset <= header.colon {
        let key = document.trimmed(SourceSpan(line.start, header.colon))
        self = .key(key, hasColon: true, field: field)
      } else {
        self = Self.value(from: header.colon + 1, offset, line, field, document)
      }
    case .missingColon: self = .key(text, hasColon: false, field: nil)
    case .blank, .continuation:
      let field = document.fields.lastIndex { $0.firstLine < index }
      let isEmpty = line.kind == .blank
      if let field, !isEmpty || offset > line.start {
        self = Self.value(from: line.start, offset, line, field, document)
      } else {
        let span = SourceSpan(line.start, isEmpty ? offset : text.end)
        self = .key(span, hasColon: false, field: nil)
      }
    }
  }

  /// A line of a value, of which what stands before `start` is no part.
  private static func value(
    from start: Int, _ offset: Int, _ line: LineTable.Line, _ field: Int,
    _ document: SyntaxDocument
  ) -> CursorPlace {
    let text = document.trimmed(SourceSpan(start, max(start, document.contentEnd(of: line))))
    let span =
      text.isEmpty
      ? SourceSpan(offset, offset)
      : SourceSpan(min(offset, text.start), max(offset, text.end))
    return .value(span, field: field, followsColon: span.start == start && start > line.start)
  }
}
