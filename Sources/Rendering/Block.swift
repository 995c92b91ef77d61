/// One part of a document, from margin to margin.
///
/// Indents are counted in columns from 0.
package enum Block: Hashable, Sendable {
  /// A heading; level 1 is the document's own. Its plain spans take the role of a heading.
  case heading(RichText, level: Int)
  /// Running text; its second and later lines are indented by `hanging` more than the first.
  case paragraph(RichText, indent: Int = 0, hanging: Int = 0)
  /// Items with a bullet each.
  case list([RichText], indent: Int = 0)
  case table(Table)
  /// Labels with what they stand for, which begins in one and the same column for all.
  case definitions([Definition], indent: Int = 0)
  case excerpt(SourceExcerpt)
  /// An empty line, for renderers that have lines: no block makes one of its own accord.
  case blank
}
