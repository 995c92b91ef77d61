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

  /// Where a wording comes from.
  private enum Origin: Sendable {
    case text(String)
    /// A schema's file.
    case passage(SchemaPassage)

    var text: String {
      switch self {
      case .text(let text): text
      case .passage(let passage): WhiteSpace.foldedByLine(passage.text)
      }
    }
  }

  private var origins: [(language: LanguageCode, origin: Origin)] = []

  /// Makes a text of its wordings; of several in one language, the first counts.
  public init(_ wordings: [Wording] = []) {
    for wording in wordings { origins.append((wording.language, .text(wording.text))) }
  }

  /// Adds what stands in a schema's file in a language, unless there is a wording in it already.
  mutating func append(_ passage: SchemaPassage, in language: LanguageCode) {
    if origins.isEmpty { origins.reserveCapacity(4) }
    origins.append((language, .passage(passage)))
  }

  /// The wordings, one a language, by the languages' tags; empty when the text is not stated.
  public var wordings: [Wording] {
    // Sorting keeps those of one language in their order.
    let sorted = origins.sorted { $0.language.rawValue < $1.language.rawValue }
    var wordings: [Wording] = []
    for (language, origin) in sorted where wordings.last?.language != language {
      wordings.append(Wording(language, origin.text))
    }
    return wordings
  }

  /// Whether the text is not stated in any language.
  public var isEmpty: Bool { origins.isEmpty }

  /// The wording in a language; `nil` where there is none.
  public subscript(language: LanguageCode) -> String? {
    origins.first { $0.language == language }?.origin.text
  }

  /// The wording in a language, else in `fallback`, else `nil`.
  public func wording(in language: LanguageCode, else fallback: LanguageCode) -> String? {
    self[language] ?? self[fallback]
  }

  /// Whether two texts have the same wordings in the same languages.
  public static func == (left: TranslatedText, right: TranslatedText) -> Bool {
    left.wordings == right.wordings
  }

  /// Hashes the wordings.
  public func hash(into hasher: inout Hasher) { hasher.combine(wordings) }
}
