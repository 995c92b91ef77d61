internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// `textDocument/foldingRange`: values of several lines, comments, sections of a schema.
extension Server {
  /// What of a document can be folded.
  mutating func foldingRanges(of params: Params.OfDocument) -> JSONValue {
    guard let file = file(params.textDocument.uri) else { return [] }
    let document = file.document
    var ranges: [JSONValue] = []
    func fold(_ lines: Range<Int>, _ kind: String? = nil) {
      guard lines.count > 1, ranges.count < ShownFile.mostFields else { return }
      let first = file.places.line(of: document.lines[lines.lowerBound].start)
      let last = file.places.line(of: document.lines[lines.upperBound - 1].start)
      var members: [JSONValue.Member] = [
        .init("startLine", .integer(first)), .init("endLine", .integer(last)),
      ]
      if let kind { members.append(.init("kind", .string(kind))) }
      ranges.append(.object(members))
    }
    var index = 0
    while index < document.lines.count {
      let start = index
      while index < document.lines.count, document.lines[index].kind == .comment { index += 1 }
      fold(start..<index, "comment")
      index += 1
    }
    for field in document.fields { fold(field.lines) }
    if case .schema(let schema) = file.kind {
      for section in schema.sections where section.kind != .whole {
        if section.entries.count > 1, let first = section.entries.first,
          let last = section.entries.last
        {
          fold(first.field.firstLine..<last.field.endLine, "region")
        }
      }
    }
    return .array(ranges)
  }
}
