/// What may be the matter with the fields of a file, noticed while they are read.
///
/// A trait that is missing is certain, and a rule that looks for it has nothing to do; one that is
/// there is not.
struct FieldTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// A field that the schema does not know, or whose key cannot be told.
  static let unknownKeys = FieldTraits(rawValue: 1 << 0)
  /// A key whose brackets are out of place, or none at all.
  static let malformedKeys = FieldTraits(rawValue: 1 << 1)
  /// A language that the schema or the field does not have.
  static let strangeLanguages = FieldTraits(rawValue: 1 << 2)
  /// Several lines where the type of the field has one.
  static let surplusLines = FieldTraits(rawValue: 1 << 3)
  /// A field that stands twice in one language.
  static let repeatedFields = FieldTraits(rawValue: 1 << 4)
  /// A field that is required and not stated, or that may be required.
  static let missingFields = FieldTraits(rawValue: 1 << 5)
  /// A value in the main language without one in the second.
  static let missingTranslations = FieldTraits(rawValue: 1 << 6)
  /// Every trait: what is known of fields that were not looked at.
  static let all = FieldTraits(rawValue: .max >> 1)
}
