/// A label with what it stands for, as a field with its value.
package struct Definition: Hashable, Sendable {
  /// The label, without a colon.
  ///
  /// Its plain spans take the role of a field's name.
  package var label: RichText
  /// The paragraphs or list entries of the value, in order.
  package var content: [RichText]
  /// Whether the label is a word that is explained, such as an option, which has no colon behind it.
  package var isTerm = false

  package init(_ label: RichText, _ content: [RichText]) {
    self.label = label
    self.content = content
  }

  /// Makes a word with what it means.
  package init(term: RichText, _ content: RichText) {
    self.init(term, [content])
    isTerm = true
  }

  package init(_ label: RichText, _ content: RichText) {
    self.init(label, [content])
  }
}
