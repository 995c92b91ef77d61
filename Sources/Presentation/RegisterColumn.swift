package import RegisterModel

/// A column of the table of registers: a field, in one language where it is translatable.
package struct RegisterColumn: Hashable, Sendable {
  /// What stands between two items of a list.
  package static let separator = " / "

  /// The field.
  package var field: FieldDefinition
  /// The language of the wordings in the column; `nil` where the field is not translatable.
  package var language: LanguageCode?
  /// What the column is called.
  package var title: String
}
