internal import Messages
internal import RegisterModel

/// What stands in one cell of the table, as the keys of the template `cell`.
struct CellValues {
  /// How a column of a type is set.
  static func kind(of field: FieldDefinition) -> String {
    switch field.type {
    case .text: "text"
    case .flag, .date: "short"
    case .line, .list, .choice, .link: "line"
    }
  }

  /// The keys.
  let values: TemplateValues

  /// Makes the cell of a field.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - stated: What a register says in it, and in which language; `nil` where it says nothing.
  ///   - isHeader: Whether it is what the row is called by.
  ///   - language: The page's language.
  init(
    _ field: FieldDefinition, _ stated: (value: FieldValue, language: LanguageCode?)?,
    isHeader: Bool, _ language: PageLanguage
  ) {
    let messages = language.messages
    var (paragraphs, items): ([Passage], [Passage]) = ([], [])
    var (link, day): (TemplateValue, TemplateValue) = (.nothing, .nothing)
    func passage(_ text: String) -> Passage { Passage(text: text, language: stated?.language) }
    switch stated?.value {
    case nil: break
    case .flag(let isSet)?: paragraphs = [Passage(text: messages.word(isSet))]
    case .date(let date)?:
      day = .values(["day": .text(messages.day(date)), "iso": .text(date.description)])
    case .text(let texts)?: paragraphs = texts.map(passage)
    case .raw(let text)?: paragraphs = text.split(separator: "\n").map { passage(String($0)) }
    case .list(let texts)?:
      let passages = texts.map { language.passage($0, of: field) }
      if passages.count == 1 { paragraphs = passages } else { items = passages }
    case .choice(let text)?, .line(let text)?:
      paragraphs = [field.vocabulary == nil ? passage(text) : language.passage(text, of: field)]
    case .link(let address)?:
      if LinkAddress.isValid(address) {
        link = .values(["address": .text(address)])
      } else {
        paragraphs = [passage(address)]
      }
    }
    values = [
      "kind": .text(Self.kind(of: field)), "label": .text(language.label(of: field).text),
      "isHeader": .flag(isHeader),
      "unstated": stated == nil ? .text(messages.notStated) : .nothing,
      "paragraphs": .list(paragraphs.map(\.values)),
      "itemList": items.isEmpty ? .nothing : .values(["items": .list(items.map(\.values))]),
      "link": link, "date": day,
    ]
  }
}
