/// Text ready for a terminal: visible, measured, and in pieces of one role each.
///
/// Only `VisibleText` gets into a piece, and only this type is written, so nothing reaches the
/// terminal raw.
struct TerminalText {
  /// A stretch of one role.
  struct Piece {
    fileprivate(set) var text: String
    let role: Role
  }

  /// A place in the text, before the scalar at `index` of a piece.
  struct Position {
    var piece: Int
    var index: String.Index
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
    // From bytes at once: the standard library repeats a text piece by piece.
    let spaces = [UInt8](repeating: UInt8(ascii: " "), count: count)
    append(String(decoding: spaces, as: UTF8.self), .plain, width: count)
  }

  /// The part of `text` between two positions.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - start: Where the part begins.
  ///   - end: Where it ends, not before `start`.
  ///   - width: Its width, which the caller knows.
  init(_ text: TerminalText, from start: Position, to end: Position, width: Int) {
    for number in start.piece...end.piece {
      let piece = text.pieces[number]
      let from = number == start.piece ? start.index : piece.text.startIndex
      let to = number == end.piece ? end.index : piece.text.endIndex
      append(String(piece.text[from..<to]), piece.role, width: 0)
    }
    self.width = width
  }

  private mutating func append(_ visible: VisibleText, _ role: Role) {
    append(visible.text, role, width: visible.width)
  }

  private mutating func append(_ text: String, _ role: Role, width: Int) {
    guard !text.isEmpty else { return }
    self.width += width
    if let last = pieces.indices.last, pieces[last].role == role {
      pieces[last].text += text
    } else {
      pieces.append(Piece(text: text, role: role))
    }
  }

  /// The text without the spaces at its end.
  var withoutSpacesAtEnd: TerminalText {
    var text = self
    while let last = text.pieces.indices.last, text.pieces[last].text.last == " " {
      text.pieces[last].text.removeLast()
      text.width -= 1
      if text.pieces[last].text.isEmpty { text.pieces.removeLast() }
    }
    return text
  }

  static func += (left: inout TerminalText, right: TerminalText) {
    if left.pieces.isEmpty {
      left = right
      return
    }
    let width = left.width + right.width
    for piece in right.pieces { left.append(piece.text, piece.role, width: 0) }
    left.width = width
  }

  static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    var sum = left
    sum += right
    return sum
  }
}
