internal import Rendering

/// A document that comes in pieces, each as soon as what it tells is found.
///
/// A piece begins with an empty line or a heading, or is the first: so no block of it belongs to one
/// of another piece.
struct DocumentPieces {
  /// What presents a piece, on whatever thread.
  typealias Piece = @Sendable () -> RichDocument

  private let find: () throws -> Piece?

  /// Makes a document of what finds its next piece, and `nil` after the last.
  init(_ find: @escaping () throws -> RichDocument?) {
    self.init(presentedLater: {
      guard let document = try find() else { return nil }
      return { document }
    })
  }

  /// Makes a document of what finds its next piece, to be presented later, and `nil` after the last.
  init(presentedLater find: @escaping () throws -> Piece?) { self.find = find }

  /// Makes a document of pieces that are all found.
  init(_ pieces: [Piece]) {
    var left = pieces[...]
    self.init(presentedLater: { left.popFirst() })
  }

  /// Finds the next piece, not yet presented; `nil` after the last.
  func next() throws -> Piece? { try find() }

  /// The document as a whole.
  func whole() throws -> RichDocument {
    var document = RichDocument()
    while let piece = try next() { document += piece() }
    return document
  }

  /// The same below a heading of level 1, its own headings a level further down.
  func titled(_ title: RichText) -> DocumentPieces {
    var isBegun = false
    return DocumentPieces(presentedLater: { () throws -> Piece? in
      let piece = try next()
      if isBegun {
        guard let piece else { return nil }
        return { piece().lowered }
      }
      // Nothing is printed where there is no first piece but an error.
      isBegun = true
      return { [.heading(title, level: 1), .blank] + (piece?() ?? []).lowered }
    })
  }
}
