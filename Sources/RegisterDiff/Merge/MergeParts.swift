internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax

/// A file taken apart for a merge: what stands at the top, the fields, what stands at the end.
struct MergeParts {
  var hasByteOrderMark: Bool
  /// The comments that stay at the top: those before the first field with a blank line after them.
  var head: [MergeLine] = []
  var fields: [MergeField] = []
  /// The comments and blank lines after the last field.
  var tail: [MergeLine] = []
  /// How the lines end.
  var endings: Set<MergeLine.Ending> = []

  /// Takes a file apart.
  init(of file: RegisterFile) {
    let document = file.document
    hasByteOrderMark = document.hasByteOrderMark
    let lines = document.lines.map { line in
      let end = document.contentEnd(of: line)
      let ending: MergeLine.Ending? =
        switch line.next - end {
        case 0: nil
        case 1: .lineFeed
        default: .carriageReturn
        }
      return MergeLine(text: Array(document.source.bytes[line.start..<end]), ending: ending)
    }
    endings = Set(lines.compactMap(\.ending))
    var seen: [[FoldedName?]: Int] = [:]
    var start = 0
    let following = file.fields.dropFirst().map(\.syntax.firstLine) + [lines.endIndex]
    for (field, next) in zip(file.fields, following) {
      let first = field.syntax.firstLine
      let isInConflict = document.lines[first..<next].contains { $0.kind == .conflict }
      let end = isInConflict ? next : field.syntax.endLine
      fields.append(
        MergeField(
          field, in: file, above: Array(lines[start..<first]), body: Array(lines[first..<end]),
          isInConflict: isInConflict
        ) { name, language in
          defer { seen[[name, language], default: 0] += 1 }
          return seen[[name, language]] ?? 0
        })
      start = end
    }
    tail = Array(lines[start...])
    partHead()
  }

  private mutating func partHead() {
    guard let above = fields.first?.above,
      let blank = above.lastIndex(where: { !$0.isComment }),
      above[..<blank].contains(where: \.isComment)
    else { return }
    head = Array(above[...blank])
    fields[0].above = Array(above[(blank + 1)...])
  }

  /// The fields by what makes them the same in another version.
  var fieldsByIdentity: [MergeField.Identity: MergeField] {
    Dictionary(fields.map { ($0.identity, $0) }) { first, _ in first }
  }
}
