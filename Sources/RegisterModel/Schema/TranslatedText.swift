/// A text in the languages it was written in.
public struct TranslatedText: Hashable, Sendable {
  /// The text in one language.
  public struct Wording: Hashable, Sendable {
    /// The language.
    public let language: LanguageCode
    /// The text.
    public let text: String

    /// Makes the text in one language.
    public init(_ language: LanguageCode, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The wordings, one a language, by the languages' tags; empty when the text is not stated.
  public let wordings: [Wording]

  /// Makes a text of its wordings; of several in one language, the first counts.
  public init(_ wordings: [Wording] = []) {
    if wordings.count < 2 {
      self.wordings = wordings
      return
    }
    // Sorting keeps those of one language in their order.
    var sorted = wordings.sorted { $0.language.rawValue < $1.language.rawValue }
    var end = 1
    for index in 1..<sorted.count where sorted[index].language != sorted[end - 1].language {
      if index != end { sorted[end] = sorted[index] }
      end += 1
    }
    sorted.removeSubrange(end...)
    self.wordings = sorted
  }

  /// Whether the text is not stated in any language.
  public var isEmpty: Bool { wordings.isEmpty }

  /// The wording in a language; `nil` where there is none.
  public subscript(language: LanguageCode) -> String? {
    var (start, end) = (0, wordings.count)
    while start < end {
      let middle = (start + end) / 2
      if wordings[middle].language.rawValue < language.rawValue {
        start = middle + 1
      } else {
        end = middle
      }
    }
    return start < wordings.count && wordings[start].language == language
      ? wordings[start].text : nil
  }

  /// The wording in a language, else in `fallback`, else `nil`.
  public func wording(in language: LanguageCode, else fallback: LanguageCode) -> String? {
    self[language] ?? self[fallback]
  }
}
