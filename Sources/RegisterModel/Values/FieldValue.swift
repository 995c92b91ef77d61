/// What a field says, by its type (section 2); a field that is not stated has no value at all.
///
/// Runs of white space inside a line, an item or a paragraph are folded to one space: they are no
/// part of what is said.
public enum FieldValue: Hashable, Sendable {
  /// One line.
  case line(String)
  /// The paragraphs, at least one.
  case text([String])
  /// The items in the order of the file, at least one.
  case list([String])
  /// Yes or no.
  case flag(Bool)
  /// One value of a vocabulary, as the file spells it.
  case choice(String)
  /// A day.
  case date(CalendarDate)
  /// An http, https or mailto address.
  case link(String)
  /// What stands in the file when it is no value of the field's type, line by line.
  case raw(String)

  /// The value as plain text: paragraphs parted by a blank line, items and lines by a line feed.
  public var plainText: String {
    switch self {
    case .line(let text), .choice(let text), .link(let text), .raw(let text): text
    case .text(let paragraphs): paragraphs.joined(separator: "\n\n")
    case .list(let items): items.joined(separator: "\n")
    case .flag(let isSet): isSet ? FlagWord.canonicalYes : FlagWord.canonicalNo
    case .date(let date): date.description
    }
  }
}
