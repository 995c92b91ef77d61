public import RegisterModel

/// One field of one register, from one value to another.
public struct Change: Hashable, Sendable {
  /// What became of the value.
  public enum Kind: String, Sendable {
    case added, removed, changed
  }

  /// A field of a register in a language, which each change of it has in common.
  public struct Place: Hashable, Sendable {
    /// The field; `nil` for a key that no schema knows.
    public var field: FieldID?
    /// The key as it is written, where no schema knows it; else empty.
    public var key: String
    /// The language of the wording; `nil` for a field that is not translatable.
    public var language: LanguageCode?

    /// Makes a place of its parts; the key counts only where it is all that is known.
    public init(field: FieldID?, key: String, language: LanguageCode?) {
      self.field = field
      self.key = field == nil ? key : ""
      self.language = language
    }
  }

  /// The field; `nil` for a key that no schema knows.
  public var field: FieldID?
  /// The key as the newer schema spells it, or as it is written where no schema knows it.
  public var key: String
  /// The part of the register that the field belongs to.
  public var group: FieldGroup
  /// Whether the field may be published.
  public var visibility: Visibility
  /// The language of the wording; `nil` for a field that is not translatable.
  public var language: LanguageCode?
  /// What was stated before.
  public var old: FieldValue?
  /// What is stated now.
  public var new: FieldValue?
  /// The line of the key before, from 1.
  public var oldLine: Int?
  /// The line of the key now, from 1.
  public var newLine: Int?

  /// What it changes.
  public var place: Place { Place(field: field, key: key, language: language) }

  /// What became of the value.
  public var kind: Kind {
    if old == nil { return .added }
    return new == nil ? .removed : .changed
  }
}
