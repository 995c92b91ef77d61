internal import Messages
internal import RegisterDiff
internal import RegisterModel

/// What a register says in a field, with what came and what went marked in it.
///
/// In prose the words are, in lists the items, and any other value as a whole: as in a review.
struct MarkedContent {
  /// A stretch of text, and what became of it.
  private typealias Span = (kind: WordDiff.Kind, text: String)

  /// A paragraph or an item.
  private struct Line {
    var spans: [Span]
    var language: LanguageCode?
  }

  private let lines: [Line]
  /// Whether the lines are the items of a list.
  private let isList: Bool
  private let messages: Messages

  /// Compares what is said with what was said; `nil` where nothing differs.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - old: What was said; `nil` where nothing was.
  ///   - new: What is said; `nil` where nothing is.
  ///   - language: The page's language.
  init?(
    _ field: FieldDefinition, from old: PageLanguage.Stated?, to new: PageLanguage.Stated?,
    in language: PageLanguage
  ) {
    if old?.value == new?.value, old?.language == new?.language { return nil }
    messages = language.messages
    switch (old?.value, new?.value) {
    case (.list(let old)?, .list(let new)?):
      isList = true
      let gone = old.filter { !new.contains($0) }.map { (WordDiff.Kind.removed, $0) }
      let here = new.map { (old.contains($0) ? WordDiff.Kind.common : .added, $0) }
      lines = (here + gone).map { kind, item in
        let passage = language.passage(item, of: field)
        return Line(spans: [(kind, passage.text)], language: passage.language)
      }
    case (.text?, .text?) where old?.language == new?.language,
      (.raw?, _?) where old?.language == new?.language,
      (_?, .raw?) where old?.language == new?.language:
      isList = false
      lines = Self.prose(
        old?.value.plainText ?? "", new?.value.plainText ?? "", new?.language ?? old?.language)
    default:
      isList = false
      let sides = [(WordDiff.Kind.removed, old), (.added, new)].map { kind, stated in
        stated.map { CellContent(field, $0, language).passages }.map { passages in
          passages.map { Line(spans: [(kind, $0.text)], language: $0.language) }
        } ?? []
      }
      lines = Self.joined(sides[0], sides[1])
    }
  }

  /// Two wordings as one, paragraph by paragraph.
  private static func prose(_ old: String, _ new: String, _ language: LanguageCode?) -> [Line] {
    WordDiff(old: old, new: new).paragraphs().map { segments in
      Line(spans: segments.map { ($0.kind, $0.text) }, language: language)
    }
  }

  /// What went and what came, on one line where both are short.
  private static func joined(_ old: [Line], _ new: [Line]) -> [Line] {
    guard let went = old.first, let came = new.first, old.count == 1, new.count == 1,
      went.language == came.language
    else { return old + new }
    return [Line(spans: went.spans + [(.common, " ")] + came.spans, language: came.language)]
  }

  /// What the keys of the section `marked` of the template `cell` stand for.
  var values: TemplateValues {
    let lines = lines.map { line -> TemplateValues in
      [
        "language": TemplateValue(line.language?.rawValue),
        "spans": .list(
          line.spans.map { kind, text in
            [
              "text": .text(text), "isAdded": .flag(kind == .added),
              "isRemoved": .flag(kind == .removed), "isCommon": .flag(kind == .common),
            ]
          }),
      ]
    }
    return [
      "addedWord": .text(messages.addedWord), "removedWord": .text(messages.removedWord),
      "lines": isList ? .nothing : .list(lines),
      "markedItems": isList ? .values(["lines": .list(lines)]) : .nothing,
    ]
  }
}
