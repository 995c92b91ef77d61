internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The language that a page is in, and how it says what the registers say.
///
/// A passage that the page's language lacks stands in the main language of the registers, and says
/// so.
struct PageLanguage: Sendable {
  /// The sentences of the page's own.
  let messages: Messages
  /// The schema with its public fields alone.
  let schema: Schema
  /// The page's language among those of the registers; `nil` where they have it not.
  private let code: LanguageCode?
  private let spellings: FieldSpellings

  /// Makes the language of a page about the registers of a schema.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - schema: The schema with its public fields alone.
  ///   - spellings: What values that are spelled otherwise than in its vocabularies mean.
  init(_ language: Language, _ schema: Schema, _ spellings: FieldSpellings) {
    messages = Messages(language)
    self.schema = schema
    self.spellings = spellings
    code = schema.language(named: language.rawValue)
  }

  /// The languages that a schema's registers are published in, the one of the first page first: its
  /// own that the tool speaks, in its order, or else English.
  static func all(of schema: Schema) -> [Language] {
    var languages: [Language] = []
    for code in schema.languages {
      if let language = Language(code), !languages.contains(language) { languages.append(language) }
    }
    return languages.isEmpty ? [.en] : languages
  }

  /// Whether a language of the registers is the page's own.
  func isOwn(_ language: LanguageCode) -> Bool { language == code }

  /// The language that a text is marked with; `nil` where it is the page's own, or is not known.
  func mark(_ language: LanguageCode) -> LanguageCode? {
    isOwn(language) || language == .undetermined ? nil : language
  }

  /// The language that a text in the main language of the registers is marked with.
  private var mainLanguage: LanguageCode? { mark(schema.mainLanguage) }

  /// A text in the main language of the registers.
  func inMainLanguage(_ text: String) -> Passage { Passage(text: text, language: mainLanguage) }

  /// A text in the page's language, else in the main one; `nil` where it is in neither.
  func passage(_ text: TranslatedText) -> Passage? {
    if let code, let wording = text[code] { return Passage(text: wording) }
    return text[schema.mainLanguage].map(inMainLanguage)
  }

  /// What a field is called: its label, else its key.
  func label(of field: FieldDefinition) -> Passage {
    passage(field.label) ?? inMainLanguage(field.key)
  }

  /// What a register says in a field.
  struct Stated {
    /// What it says.
    var value: FieldValue
    /// The language to mark it with; `nil` where it is the page's own.
    var language: LanguageCode?
    /// Whether it should have been translated and is not.
    var lacksTranslation = false
  }

  /// What a register says in a field: in the page's language, else in the main one; `nil` where it
  /// says nothing in either.
  func value(of field: FieldDefinition, in register: Register) -> Stated? {
    guard field.isTranslatable else {
      return register.value(of: field.id).map { Stated(value: $0, language: mainLanguage) }
    }
    if let code, let value = register.value(of: field.id, in: code) { return Stated(value: value) }
    return register.value(of: field.id, in: schema.mainLanguage).map { value in
      Stated(value: value, language: mainLanguage, lacksTranslation: mainLanguage != nil)
    }
  }

  /// A value of a field's vocabulary as the page's language calls it; any other text as it is.
  func passage(_ value: String, of field: FieldDefinition) -> Passage {
    guard let vocabulary = field.vocabulary.flatMap(schema.vocabulary) else {
      return inMainLanguage(value)
    }
    let meant = vocabulary.value(spelled: value) ?? spellings.value(of: value, in: field.id)
    if let code, let wording = vocabulary.entry(of: meant)?.translations[code] {
      return Passage(text: wording)
    }
    return inMainLanguage(meant)
  }

  /// What a register is called, by the field that names it; else its id.
  func name(of register: Register) -> Passage {
    guard let field = schema.firstField(in: .name), let stated = value(of: field, in: register)
    else { return Passage(text: register.name) }
    return Passage(text: inline(stated.value), language: stated.language)
  }

  /// When a publication was: the day, and which of the day's publications; what is not published is
  /// called so.
  func name(of publication: Publication?) -> String {
    guard let publication else { return messages.unpublished.plainText }
    guard let day = publication.day else { return publication.tag }
    return messages.day(day) + (publication.number == 1 ? "" : " (\(publication.number))")
  }

  private func inline(_ value: FieldValue) -> String {
    value.plainText.split(separator: "\n").joined(separator: " ")
  }

  /// Registers by their names, as the page's language has the alphabet.
  func sorted(_ registers: [Register]) -> [Register] {
    registers.map { (key(name(of: $0).text), $0) }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  /// Where a text stands in alphabetical order.
  func key(_ text: String) -> AlphabeticalKey { AlphabeticalKey(text, messages.language) }
}
