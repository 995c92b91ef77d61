/// How a document becomes a page that stands alone, or a part of a larger one.
extension RichDocument {
  /// The text of its heading of level 1, `nil` where it has none.
  package var title: RichText? {
    for case .heading(let text, level: 1) in blocks { return text }
    return nil
  }

  /// The same below a heading of level 1, so that it can stand alone.
  ///
  /// Where it has such headings already, its headings move a level down.
  package func titled(_ title: RichText) -> RichDocument {
    [.heading(title, level: 1), .blank] + (self.title == nil ? self : lowered)
  }

  /// The same with each heading a level further down, to stand below a heading.
  package var lowered: RichDocument {
    RichDocument(
      blocks.map { block in
        if case .heading(let text, let level) = block {
          .heading(text, level: level + 1)
        } else {
          block
        }
      })
  }
}
