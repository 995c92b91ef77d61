internal import Rendering

/// Every sentence that people read, in one language.
///
/// A sentence is written in all three languages at once, where it is needed: one that lacks a
/// translation does not compile. Values are put into a sentence as they are, never inflected, and
/// stand in quotation marks.
package struct Messages: Hashable, Sendable {
  /// The language that the sentences are in.
  package let language: Language

  /// Makes the messages of a language.
  package init(_ language: Language) { self.language = language }

  /// The one of three wordings that is in the language.
  func say(
    sv: @autoclosure () -> RichText, fi: @autoclosure () -> RichText,
    en: @autoclosure () -> RichText
  ) -> RichText {
    switch language {
    case .sv: sv()
    case .fi: fi()
    case .en: en()
    }
  }

  /// A word or two without any value in it.
  func word(sv: String, fi: String, en: String) -> String {
    switch language {
    case .sv: sv
    case .fi: fi
    case .en: en
    }
  }
}

extension RichText.StringInterpolation {
  /// Inserts a value in quotation marks, as it stands in a file.
  mutating func appendInterpolation(quoted value: String, _ role: Role = .plain) {
    appendLiteral("”")
    appendInterpolation(value, role)
    appendLiteral("”")
  }

  /// Inserts values in quotation marks, with a comma between them.
  mutating func appendInterpolation(quoted values: [String], _ role: Role = .plain) {
    for (index, value) in values.enumerated() {
      if index > 0 { appendLiteral(", ") }
      appendInterpolation(quoted: value, role)
    }
  }
}
