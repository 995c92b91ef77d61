internal import Diagnostics
internal import RegisterSyntax

/// The comments and blank lines of a file that stand between its fields, and where they belong.
struct LeadingTrivia {
  /// The comments that stay at the top: those before the first field with a blank line after them.
  private(set) var head: [String] = []
  /// What stands after the last field.
  private(set) var tail: [String] = []
  private var linesByField: [[String]] = []

  init(of file: RegisterFile) {
    var start = 0
    for field in file.fields {
      linesByField.append(Self.lines(start..<field.syntax.firstLine, of: file.document))
      start = field.syntax.endLine
    }
    tail = Self.lines(start..<file.document.lines.endIndex, of: file.document)
    if let first = linesByField.first, let blank = first.lastIndex(of: ""),
      first[..<blank].contains(where: { !$0.isEmpty })
    {
      head = Array(first[...blank])
      linesByField[0] = Array(first[(blank + 1)...])
    }
  }

  /// What travels with a field: the comments above it, and a blank line where there was one.
  func lines(before field: Int) -> [String] { linesByField[field] }

  /// Lines without white space at their ends, each run of blank ones as a single one.
  private static func lines(_ range: Range<Int>, of document: SyntaxDocument) -> [String] {
    var lines: [String] = []
    for line in document.lines[range] {
      let text = document.source.text(document.trimmed(line))
      if text.isEmpty, lines.last?.isEmpty == true { continue }
      lines.append(text)
    }
    return lines
  }
}
