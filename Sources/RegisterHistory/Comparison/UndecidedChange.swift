package import RegisterModel

/// A change that a schema wants a decision to be named for.
package struct UndecidedChange: Hashable, Sendable {
  /// The register, by the id that it has after the change, or had before it was removed.
  package var register: RegisterID
  /// What the register is called.
  package var name: String
  /// The field; `nil` for a key that no schema knows.
  package var field: FieldID?
  /// The field's key, as the newer schema spells it.
  package var key: String
  /// The language of the wording; `nil` for a field that is not translatable.
  package var language: LanguageCode?
  /// The group of fields for which the decision is wanted.
  package var group: FieldGroup
  /// Whether the field may be published, before the change and after it.
  package var isPublic: Bool

  /// The key of the line at the end of a commit's message that names a decision.
  package static let trailer = "Decision"
}
