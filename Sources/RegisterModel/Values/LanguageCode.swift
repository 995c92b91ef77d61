/// A language by its BCP 47 tag, such as `sv`.
public struct LanguageCode: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The tag, as the schema spells it.
  public let rawValue: String

  /// Makes the code of a tag.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes the code of a tag.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// Whether a text has the form of a tag: a language of two or three letters, and perhaps subtags
  /// of two to eight letters or digits behind hyphens.
  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count) else { return false }
    return language.allSatisfy(\.isLetter)
      && parts.dropFirst().allSatisfy { part in
        (2...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
      }
  }

  /// Stands for the language of a schema that names none (BCP 47: undetermined).
  public static let undetermined: LanguageCode = "und"
}
