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

  /// A key that is known, that its section does not state yet and that a line without a colon may
  /// begin with.
  ///
  /// - Parameters:
  ///   - name: The first words of the line.
  ///   - rest: What follows them.
  ///   - index: The index of the field above the line.
  /// - Returns: The key as it is spelled; `nil` where the words are no key, or the field is there.
  func unstatedKey(_ name: String, saying rest: String, below index: Int) -> Guess?
}
