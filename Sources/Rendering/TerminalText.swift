/// Text ready for a terminal: visible, measured, and in pieces of one role each.
///
/// Only `VisibleText` gets into a piece, and only this type is written, so nothing reaches the
/// terminal raw.
struct TerminalText {
  /// A stretch of one role.
  struct Piece {
    fileprivate(set) var text: String
    let role: Role
    /// In columns.
    fileprivate(set) var width: Int
  }

  private(set) var pieces: [Piece] = []
  /// In columns.
  private(set) var width = 0

  init() {}

  /// Makes text out of spans.
  ///
  /// - Parameters:
  ///   - text: The spans, which may hold anything.
  ///   - marksWords: Whether added and removed words get signs around them, as in
  ///     `git diff --word-diff=plain`, because there is no colour to show them.
  init(_ text: RichText, marksWords: Bool) {
    var rest = text.spans[...]
    while let first = rest.first {
      let run = rest.prefix { $0.role == first.role }
      rest = rest[run.endIndex...]
      let content = run.count == 1 ? first.text : run.map(\.text).joined()
      switch first.role {
      case _ where content.isEmpty: break
      case .added where marksWords: append(VisibleText("{+\(content)+}"), .added)
      case .removed where marksWords: append(VisibleText("[-\(content)-]"), .removed)
      default: append(VisibleText(content), first.role)
      }
    }
  }

  init(_ text: String, _ role: Role = .plain) {
    append(VisibleText(text), role)
  }

  init(spaces count: Int) {
    append(Piece(text: String(repeating: " ", count: count), role: .plain, width: count))
  }

  private mutating func append(_ visible: VisibleText, _ role: Role) {
    append(Piece(text: visible.text, role: role, width: DisplayWidth.of(visible.text)))
  }

  mutating func append(_ piece: Piece) {
    guard !piece.text.isEmpty else { return }
    width += piece.width
    if let last = pieces.indices.last, pieces[last].role == piece.role {
      pieces[last].text += piece.text
      pieces[last].width += piece.width
    } else {
      pieces.append(piece)
    }
  }

  static func += (left: inout TerminalText, right: TerminalText) {
    for piece in right.pieces { left.append(piece) }
  }

  static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    var sum = left
    sum += right
    return sum
  }
}
