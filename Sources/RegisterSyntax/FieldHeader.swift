public import Diagnostics

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
