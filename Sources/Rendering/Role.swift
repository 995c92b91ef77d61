/// What a stretch of text means, from which each renderer decides how it looks.
package enum Role: CaseIterable, Hashable, Sendable {
  case plain, emphasis, secondary
  /// The heading of a whole document, and a heading below it.
  case title, heading
  case fieldName, registerName, registerID
  case path, lineNumber
  case objectID, revision, date, person
  /// Words of a text that was changed: marked as added or removed, with or without colour.
  case added, removed, unchanged
  /// A whole value that was, and the one that took its place: the sentence around them says which.
  case oldValue, newValue
  case error, warning, note, hint
  /// The code of a diagnostic, such as `unknown-value`.
  case code
  /// The mark beside a field that is never made public.
  case internalMark
  /// Something that a person can type.
  case command
}
