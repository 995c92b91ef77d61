/// A stretch of text that means one thing.
///
/// The text may hold anything, as files and commit messages do: a renderer makes it safe for its
/// own kind of output. A line break in it is no line break on the screen, but is shown as a
/// character that does not belong; what is several lines is several paragraphs.
package struct TextSpan: Hashable, Sendable {
  package var text: String
  package var role: Role
  /// The language of the text by its BCP 47 tag, where that is another than the document's.
  package var language: String?

  package init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }

  /// The stretch with another text, which means the same.
  package func saying(_ text: String) -> TextSpan {
    var span = self
    span.text = text
    return span
  }
}
