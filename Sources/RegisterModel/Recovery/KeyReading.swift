internal import Diagnostics
internal import RegisterSyntax

/// What the keys of a document mean, as far as finding lost lines needs it.
protocol KeyReading {
  /// The lines and fields.
  var document: SyntaxDocument { get }

  /// Whether a field has a key that is known.
  func isKnown(_ field: SyntaxField, at index: Int) -> Bool

  /// The key that was probably meant by one that is not known; `nil` where none is near.
  func nearest(to field: SyntaxField, at index: Int) -> Guess?

  /// Whether the value of a field may have several lines.
  func takesManyLines(_ field: SyntaxField, at index: Int) -> Bool

  /// Whether a value is prose, which goes on in any line, and no list, in which a line is an item.
  func takesProse(_ field: SyntaxField, at index: Int) -> Bool

  /// Whether some words look like a key, so that a line that begins with them may be a field.
  func resemblesKey(_ words: String, below index: Int) -> Bool

  /// A key that is known, that its section does not state yet and that a line without a colon may
  /// begin with.
  ///
  /// - Parameters:
  ///   - name: The first words of the line.
  ///   - rest: What follows them, which may be long: it is asked for only where the words are a key.
  ///   - index: The index of the field above the line; `nil` for a line above all fields.
  /// - Returns: The key as it is spelled; `nil` where the words are no key, or the field is there.
  func unstatedKey(_ name: String, saying rest: () -> String, below index: Int?) -> Guess?
}
