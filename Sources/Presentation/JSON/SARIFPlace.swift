internal import Diagnostics
internal import Rendering

/// A checked file, and places in it, as SARIF names them (3.29 to 3.30).
struct SARIFPlace {
  /// What paths are relative to.
  static let base = "SRCROOT"

  /// The longest line that is quoted, in bytes.
  private static let longestSnippet = 1024

  private let source: SourceText
  private var shown: ShownSource

  init(_ source: SourceText) {
    self.source = source
    shown = ShownSource(source)
  }

  /// A file, by its path.
  static func artifact(_ path: String) -> JSONValue {
    ["uri": .string(URIPath.encoded(path)), "uriBaseId": .string(base)]
  }

  /// The file.
  var artifact: JSONValue { Self.artifact(source.shownPath) }

  /// A place in the file; only the file where there is nothing in it to point at.
  mutating func location(of span: SourceSpan) -> JSONValue {
    var members: [JSONValue.Member] = [.init("artifactLocation", artifact)]
    if !source.bytes.isEmpty {
      members.append(.init("region", region(span)))
      if let context = context(of: span) { members.append(.init("contextRegion", context)) }
    }
    return .object(members)
  }

  /// What an edit does: a text takes the place of another.
  ///
  /// The byte order mark counts for nothing in places of text (3.30.2): it goes as bytes.
  func replacement(_ edit: Edit) -> JSONValue {
    if shown.hasByteOrderMark, edit.span == SourceSpan(0, 3), edit.text.isEmpty {
      return ["deletedRegion": ["byteOffset": 0, "byteLength": 3]]
    }
    return [
      "deletedRegion": region(edit.span), "insertedContent": ["text": .string(edit.text)],
    ]
  }

  private func region(_ span: SourceSpan) -> JSONValue {
    let (start, end) = (location(of: span.start), location(of: span.end))
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
    ]
  }

  /// The line around a place, so that it can be shown without the file; `nil` where the place is
  /// all of it, or more.
  private mutating func context(of span: SourceSpan) -> JSONValue? {
    let line = shown.lines.lineNumber(of: span.start)
    let whole = shown.lines.span(ofLine: line)
    let isWithin = whole.start <= span.start && span.end <= whole.end && span.count < whole.count
    guard isWithin, whole.count <= Self.longestSnippet else { return nil }
    return [
      "startLine": .integer(line), "endLine": .integer(line),
      "snippet": ["text": .string(shown.line(line))],
    ]
  }

  private func location(of offset: Int) -> SourceLocation {
    var location = shown.lines.location(of: offset)
    if shown.hasByteOrderMark, location.line == 1 {
      location.column = max(1, location.column - 1)
    }
    return location
  }
}
