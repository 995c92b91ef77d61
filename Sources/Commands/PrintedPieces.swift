internal import Files
internal import Rendering

/// The pieces of a document as text, of which other threads present those that are found quickly.
///
/// They come in order, and the first as soon as it is found. What finding one throws comes after the
/// pieces before it.
struct PrintedPieces {
  private let pieces: DocumentPieces
  private let render: @Sendable (RichDocument, _ isFirst: Bool) -> String
  private var isFirst = true
  private var lookahead = Lookahead()
  /// The texts that others may be at, in order.
  private var texts: ArraySlice<Ahead<String>> = []
  /// The pieces behind them, too few to be worth another thread.
  private var found: [@Sendable () -> String] = []
  /// What ended the finding, and that it did.
  private var end: (any Error)??

  /// How many pieces are handed to a thread at once.
  private static let piecesAtOnce = 8

  /// Makes text of pieces.
  ///
  /// - Parameters:
  ///   - pieces: The pieces.
  ///   - render: Makes text of a piece, which may be the first.
  init(
    _ pieces: DocumentPieces,
    _ render: @escaping @Sendable (_ piece: RichDocument, _ isFirst: Bool) -> String
  ) {
    self.pieces = pieces
    self.render = render
  }

  /// The next text, of one piece or some; `nil` after the last.
  mutating func next() throws -> String? {
    let depth = lookahead.depth
    while end == nil, waiting < min(depth, lookahead.depth) {
      do {
        let start = ContinuousClock.now
        defer { lookahead.note(start.duration(to: .now)) }
        guard let piece = try pieces.next() else {
          end = .some(nil)
          break
        }
        found.append { [render, isFirst] in render(piece(), isFirst) }
        isFirst = false
        if found.count == Self.piecesAtOnce { offer() }
      } catch {
        end = .some(error)
      }
    }
    if let text = texts.popFirst() { return text.result }
    if !found.isEmpty {
      defer { found = [] }
      return Self.text(of: found)
    }
    if let end, let error = end {
      self.end = .some(nil)
      throw error
    }
    return nil
  }

  /// How many pieces were found and not handed on.
  private var waiting: Int { texts.count * Self.piecesAtOnce + found.count }

  /// Lets others present what was found.
  private mutating func offer() {
    texts.append(Ahead { [found] in Self.text(of: found) })
    found = []
  }

  /// The texts of pieces, one behind the other.
  private static func text(of pieces: [@Sendable () -> String]) -> String {
    var text = ""
    for piece in pieces { text += piece() }
    return text
  }
}
