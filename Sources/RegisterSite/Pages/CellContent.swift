internal import Messages
internal import RegisterModel

/// What a register says in a field, as the readers of a page read it.
enum CellContent {
  /// Nothing is stated; the words that say so.
  case unstated(String)
  /// Running text.
  case paragraphs([Passage])
  /// Several items of a list.
  case items([Passage])
  /// An address that can be followed.
  case link(String)
  /// A day.
  case day(CalendarDate, String)

  /// Puts a value into the words of a page.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - stated: What a register says in it; `nil` where it says nothing.
  ///   - language: The page's language.
  init(_ field: FieldDefinition, _ stated: PageLanguage.Stated?, _ language: PageLanguage) {
    func passage(_ text: String) -> Passage { Passage(text: text, language: stated?.language) }
    let messages = language.messages
    self =
      switch stated?.value {
      case nil: .unstated(messages.noInformation)
      case .flag(let isSet)?: .paragraphs([Passage(text: messages.word(isSet))])
      case .date(let date)?: .day(date, messages.day(date))
      case .text(let texts)?: .paragraphs(texts.map(passage))
      case .raw(let text)?: .paragraphs(text.split(separator: "\n").map { passage(String($0)) })
      case .list(let texts)? where texts.count > 1:
        .items(texts.map { language.passage($0, of: field) })
      case .list(let texts)?: .paragraphs(texts.map { language.passage($0, of: field) })
      case .choice(let text)?, .line(let text)?:
        .paragraphs([
          field.vocabulary == nil ? passage(text) : language.passage(text, of: field)
        ])
      case .link(let address)?:
        LinkAddress.isValid(address) ? .link(address) : .paragraphs([passage(address)])
      }
  }

  /// The passages that it is made of: paragraphs, or items.
  var passages: [Passage] {
    switch self {
    case .unstated(let words), .link(let words), .day(_, let words): [Passage(text: words)]
    case .paragraphs(let passages), .items(let passages): passages
    }
  }

  /// The text alone, paragraph by paragraph; the items of a list on one line.
  var lines: [String] {
    let texts = passages.map(\.text)
    if case .items = self { return [texts.joined(separator: ", ")] }
    return texts
  }

  /// What the keys of the template `cell` stand for.
  var values: TemplateValues {
    var values: TemplateValues = [
      "unstated": .nothing, "paragraphs": .list([]), "itemList": .nothing, "link": .nothing,
      "date": .nothing, "marked": .nothing,
    ]
    switch self {
    case .unstated(let words): values["unstated"] = .text(words)
    case .paragraphs(let passages): values["paragraphs"] = .list(passages.map(\.values))
    case .items(let passages):
      values["itemList"] = .values(["items": .list(passages.map(\.values))])
    case .link(let address): values["link"] = .values(["address": .text(address)])
    case .day(let date, let words):
      values["date"] = .values(["day": .text(words), "iso": .text(date.description)])
    }
    return values
  }
}
