internal import Messages
internal import RegisterDiff
internal import RegisterModel

/// One field of a register from one value to another, as a row of a table: before and after.
///
/// In prose the words that went are marked in the old value, and those that came in the new one; in
/// lists the items are.
struct ChangeRow {
  private let change: Change
  private let language: PageLanguage
  private let field: FieldDefinition

  /// Makes a row; `nil` where the schema has no such field.
  init?(_ change: Change, in language: PageLanguage) {
    guard let field = change.field.flatMap(language.schema.field) else { return nil }
    self.change = change
    self.language = language
    self.field = field
  }

  /// A paragraph or an item of a value: its stretches, each with whether it came or went.
  private struct Paragraph {
    var spans: [(text: String, isMarked: Bool)]
    /// Its language; `nil` where it is the page's own.
    var language: LanguageCode?
  }

  /// What the keys of a row in the template `entry` stand for.
  var values: TemplateValues {
    let (old, new) = sides
    return [
      "label": .values(label.values), "old": values(old), "new": values(new),
      "notStated": .text(language.messages.noInformation),
    ]
  }

  /// The field's name, with the language of the wording where that is not the page's.
  private var label: Passage {
    var label = language.label(of: field)
    if field.isTranslatable, let wording = change.language, !language.isOwn(wording),
      language.schema.languages.count > 1
    {
      label.text = language.messages.label(label.text, in: wording.rawValue)
    }
    return label
  }

  private var sides: (old: [Paragraph], new: [Paragraph]) {
    switch (change.old, change.new) {
    case (.text(let old)?, .text(let new)?):
      return prose(old.joined(separator: "\n"), new.joined(separator: "\n"))
    case (.list(let old)?, .list(let new)?):
      return (items(old, besides: new), items(new, besides: old))
    default: return (whole(change.old), whole(change.new))
    }
  }

  /// The language that texts of the change are marked with.
  private var textLanguage: LanguageCode? {
    language.mark(change.language ?? language.schema.mainLanguage)
  }

  private func prose(_ old: String, _ new: String) -> (old: [Paragraph], new: [Paragraph]) {
    let words = WordDiff(old: old, new: new)
    func side(_ own: WordDiff.Kind) -> [Paragraph] {
      words.paragraphs(of: [.common, own]).map { segments in
        Paragraph(spans: segments.map { ($0.text, $0.kind == own) }, language: textLanguage)
      }
    }
    return (side(.removed), side(.added))
  }

  private func items(_ items: [String], besides others: [String]) -> [Paragraph] {
    items.map { item in
      let passage = language.passage(item, of: field)
      return Paragraph(
        spans: [(passage.text, !others.contains(item))], language: passage.language)
    }
  }

  /// A value as a whole, nothing in it marked; nothing where none is stated.
  private func whole(_ value: FieldValue?) -> [Paragraph] {
    guard let value else { return [] }
    let stated = PageLanguage.Stated(value: value, language: textLanguage)
    return CellContent(field, stated, language).passages.map { passage in
      Paragraph(spans: [(passage.text, false)], language: passage.language)
    }
  }

  private func values(_ paragraphs: [Paragraph]) -> TemplateValue {
    .list(
      paragraphs.map { paragraph in
        [
          "language": TemplateValue(paragraph.language?.rawValue),
          "spans": .list(
            paragraph.spans.map { ["text": .text($0.text), "isMarked": .flag($0.isMarked)] }),
        ]
      })
  }
}
