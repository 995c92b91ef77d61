internal import Messages
internal import Presentation
internal import RegisterModel

/// What each field means, and the provisions that it stands on, as the pages of registers tell it: the
/// same on every page in a language, so that it is made once.
struct FieldMeanings: Sendable {
  private var values: [Language: TemplateValue] = [:]

  /// Collects what a schema says of its fields, in the languages that its registers are published in.
  init(_ schema: Schema, _ spellings: FieldSpellings) {
    for language in PageLanguage.all(of: schema) {
      values[language] = Self.values(PageLanguage(language, schema, spellings))
    }
  }

  /// What the template `register` puts below a heading; nothing where the schema says nothing.
  subscript(_ language: Language) -> TemplateValue { values[language] ?? .nothing }

  private static func values(_ language: PageLanguage) -> TemplateValue {
    let messages = language.messages
    let meanings = language.schema.fields.compactMap { field -> TemplateValues? in
      let help = language.passage(field.help).map { LinkedText.values($0) }
      let laws = field.laws.map { LawCitation($0).text(messages) }
      if help == nil, laws.isEmpty { return nil }
      return [
        "label": .values(language.label(of: field).values), "help": TemplateValue(help),
        "laws": laws.isEmpty
          ? .nothing : .text("\(messages.lawsHeading): \(laws.joined(separator: ", "))"),
      ]
    }
    if meanings.isEmpty { return .nothing }
    return .values(["heading": .text(messages.meaningsHeading), "terms": .list(meanings)])
  }
}
