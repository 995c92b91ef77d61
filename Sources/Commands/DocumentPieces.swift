internal import Rendering

/// A document that comes in pieces, each as soon as what it tells is found.
///
/// A piece begins with an empty line or a heading, or is the first: so no block of it belongs to one
/// of another piece.
struct DocumentPieces {
  private let find: () throws -> RichDocument?

  /// Makes a document of what finds its next piece, and `nil` after the last.
  init(_ find: @escaping () throws -> RichDocument?) { self.find = find }

  /// Finds the next piece; `nil` after the last.
  func next() throws -> RichDocument? { try find() }

  /// The document as a whole.
  func whole() throws -> RichDocument {
    var document = RichDocument()
    while let piece = try next() { document += piece }
    return document
  }

  /// The same below a heading of level 1, its own headings a level further down.
  func titled(_ title: RichText) -> DocumentPieces {
    var isBegun = false
    return DocumentPieces {
      if isBegun { return try next()?.lowered }
      // Nothing is printed where there is no first piece but an error.
      let first = try next() ?? []
      isBegun = true
      return [.heading(title, level: 1), .blank] + first.lowered
    }
  }
}
