/// What may occur in a text, noticed while its lines are found.
///
/// Nearly every file is plain. A rule that looks for what does not occur has nothing to do there, and
/// need not read the text once more. A trait that is missing is certain; one that is there is not.
package struct TextTraits: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A CR, at the end of a line or within one.
  package static let carriageReturns = TextTraits(rawValue: 1 << 0)
  /// White space at the end of a line.
  package static let trailingWhiteSpace = TextTraits(rawValue: 1 << 1)
  /// A `#` with white space before it, as the first sign of a line.
  package static let indentedHashes = TextTraits(rawValue: 1 << 2)
  /// A line that should be a field and has no colon.
  package static let missingColons = TextTraits(rawValue: 1 << 3)
  /// Characters that people here seldom write, or bytes that are none.
  ///
  /// That is anything but ASCII without controls, the signs and Latin letters from U+00A0 to U+02BF
  /// without the soft hyphen, and the dashes and quotation marks from U+2010 to U+2027. A text without
  /// the trait has no combining mark, no character that is not seen and nothing that is not UTF-8, and
  /// of two such texts that are canonically equivalent the bytes are equal.
  package static let rareCharacters = TextTraits(rawValue: 1 << 4)
  /// What stands for the sign of an e-mail address: `@`, or `(` or `[` with an `a` behind it.
  package static let addressSigns = TextTraits(rawValue: 1 << 5)
  /// A line with as many digits as the shortest number has that is looked for: nine, or eight with a
  /// `+` before them; or with six, where it ends with a digit or a dash and the next line may go on.
  package static let manyDigits = TextTraits(rawValue: 1 << 6)
  /// Every trait: what is known of a text that was not looked at.
  package static let all = TextTraits(rawValue: .max >> 1)
}
