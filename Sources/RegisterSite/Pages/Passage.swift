internal import RegisterModel

/// A piece of text on a page, with its language where that is another than the page's.
struct Passage: Hashable, Sendable {
  /// The text.
  var text: String
  /// Its language; `nil` where it is the page's own, or is not known.
  var language: LanguageCode?

  /// The longest word, in characters, that is set in one piece; longer ones may be broken anywhere,
  /// so that none makes a column wider than the page.
  private static let longestWord = 34

  /// The keys of the template `passage`.
  var values: TemplateValues {
    // A word has at least as many bytes as characters, and few have as many bytes.
    let words = text.utf8.split(separator: UInt8(ascii: " "))
      .filter { $0.count > Self.longestWord }.map { Substring($0) }
    return [
      "text": .text(text), "language": TemplateValue(language?.rawValue),
      "isLong": .flag(words.contains { $0.count > Self.longestWord }),
    ]
  }
}
