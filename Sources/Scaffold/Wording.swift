package import Messages

/// A word or a text of the register's own, in the three languages: data in a file, and no sentence
/// of the tool's.
package struct Wording: Hashable, Sendable {
  /// The wording in Swedish, in Finnish and in English.
  package let sv, fi, en: String

  package init(sv: String, fi: String, en: String) {
    (self.sv, self.fi, self.en) = (sv, fi, en)
  }

  /// The same word in every language, such as a number or an address.
  package init(_ word: String) { self.init(sv: word, fi: word, en: word) }

  /// The wording in a language.
  package subscript(language: Language) -> String {
    switch language {
    case .sv: sv
    case .fi: fi
    case .en: en
    }
  }
}

extension Language {
  /// The languages of a register whose main language this is, in their order.
  package var ofRegister: [Language] {
    switch self {
    case .sv: [.sv, .fi, .en]
    case .fi: [.fi, .sv, .en]
    case .en: [.en, .sv, .fi]
    }
  }
}
