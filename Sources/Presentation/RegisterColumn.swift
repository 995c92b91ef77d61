package import RegisterModel

/// A column of the table of registers: a field, in one language where it is translatable.
package struct RegisterColumn: Hashable, Sendable {
  /// What stands between two items of a list.
  package static let separator = " / "

  /// Whether an item of a list holds what parts it from the others in a cell, or at one of its ends
  /// would with what parts it: then each stands on a line of its own there.
  package static func isAmbiguous(_ items: [String]) -> Bool {
    items.contains { " \($0) ".contains(separator) }
  }

  /// The field.
  package var field: FieldDefinition
  /// The language of the wordings in the column; `nil` where the field is not translatable.
  package var language: LanguageCode?
  /// What the column is called.
  package var title: String
}
