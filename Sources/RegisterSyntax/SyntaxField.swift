public import Diagnostics

/// A field as it stands in a document: the lines that it takes.
///
/// It holds line numbers only; what stands on them is read from the document when asked for.
public struct SyntaxField: Hashable, Sendable {
  /// The index, from 0, of the line with the key.
  public var firstLine: Int
  /// The index just past the last line that has text of the value; blank lines and comments
  /// between such lines are included, those after the last are not.
  public var endLine: Int

  /// The lines that the field takes, as indices of the document's lines.
  public var lines: Range<Int> { firstLine..<endLine }
}

/// What stands to the left of a field's colon, and where its value begins.
public struct FieldHeader: Hashable, Sendable {
  /// The key, trimmed; empty when there is none.
  public var key: SourceSpan
  /// The language between the brackets, trimmed; `nil` when there are no brackets.
  public var language: SourceSpan?
  /// The offset of the colon.
  public var colon: Int
  /// Whether the brackets are out of place, so that key and language cannot be told apart.
  public var isMalformed: Bool
}

/// One line of a field's value.
public struct ValueLine: Hashable, Sendable {
  /// The text, trimmed of white space at both ends; never empty.
  public var span: SourceSpan
  /// The index, from 0, of the line that it stands on.
  public var line: Int
  /// Whether a blank line stands between this line of the value and the one before it.
  public var followsBlankLine: Bool
}
