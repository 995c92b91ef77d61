internal import Messages
internal import RegisterModel
internal import Rendering

/// How what a field says is written for people: within a sentence, or below its name.
extension Presenter {
  /// A value on one line.
  func inline(_ value: FieldValue) -> String {
    switch value {
    case .flag(let isSet): messages.word(isSet)
    case .date(let date): messages.day(date)
    case .text(let paragraphs): paragraphs.joined(separator: " ")
    case .list(let items): items.joined(separator: ", ")
    case .raw(let text): text.split(separator: "\n").joined(separator: " ")
    case .line(let text), .choice(let text), .link(let text): text
    }
  }

  /// A value with each paragraph and each item on its own.
  func paragraphs(_ value: FieldValue?) -> [RichText] {
    switch value {
    case nil: [RichText(messages.notStated, .secondary)]
    case .text(let paragraphs): paragraphs.map { RichText($0) }
    case .list(let items): items.map { RichText($0) }
    case .raw(let text): text.split(separator: "\n").map { RichText(String($0)) }
    case let value?: [RichText(inline(value))]
    }
  }
}
