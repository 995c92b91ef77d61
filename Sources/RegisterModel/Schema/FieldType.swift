/// How the value of a field is written and compared (section 2).
///
/// What a rule or a page asks of a type stands here, so that a new type answers all of it at once.
public enum FieldType: String, Sendable, CaseIterable {
  case line, text, list, flag, choice, date, link

  /// Whether a value has exactly one line (clause 1.4).
  var hasOneLine: Bool {
    switch self {
    case .line, .flag, .choice, .date, .link: true
    case .text, .list: false
    }
  }

  /// Whether a line can be no value of the type: it must be a word for yes or no, a day, an address.
  var hasForm: Bool {
    switch self {
    case .flag, .date, .link: true
    case .line, .text, .list, .choice: false
    }
  }

  /// Whether values can be held against a vocabulary.
  var hasVocabulary: Bool {
    switch self {
    case .line, .list, .choice: true
    case .text, .flag, .date, .link: false
    }
  }

  /// Whether a field of the type says nothing without a vocabulary.
  var needsVocabulary: Bool {
    switch self {
    case .choice: true
    case .line, .text, .list, .flag, .date, .link: false
    }
  }

  /// Whether a value can read otherwise in another language.
  var isTranslatable: Bool {
    switch self {
    case .line, .text, .list, .link: true
    case .flag, .choice, .date: false
    }
  }

  /// Whether a value can hold an e-mail address or a phone number.
  var mayHoldContacts: Bool {
    switch self {
    case .line, .text, .list, .link: true
    case .flag, .choice, .date: false
    }
  }

  /// How much room a value takes where it is shown.
  package enum Room: Sendable {
    case word, line, paragraphs
  }

  /// How much room a value takes where it is shown.
  package var room: Room {
    switch self {
    case .flag, .date: .word
    case .line, .list, .choice, .link: .line
    case .text: .paragraphs
    }
  }
}
