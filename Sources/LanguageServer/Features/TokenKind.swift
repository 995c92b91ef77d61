/// What a word of a file is, by the names that the protocol gives (`SemanticTokenTypes`).
enum TokenKind: String, CaseIterable, Sendable {
  /// A key that the schema knows.
  case property
  /// Text.
  case string
  case comment
  /// A value of a vocabulary.
  case enumMember
  /// A flag, or a word of the schema's own.
  case keyword
  /// A date.
  case number
  /// A language in brackets.
  case parameter
  /// A key that opens a section of a schema.
  case `class`
  /// A key that nothing knows.
  case variable

  /// The number of the kind in the legend.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
