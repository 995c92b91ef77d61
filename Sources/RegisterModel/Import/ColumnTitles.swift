/// What the columns of a table may be titled with: the keys, aliases and labels of a schema's
/// fields, and `id` (clause 6.1).
struct ColumnTitles: Sendable {
  /// What a title means.
  struct Meaning: Hashable, Sendable {
    /// The place of the field in the schema; `nil` for the column of ids.
    var field: Int?
    /// The language that the cells are in, where the field is translatable.
    var language: LanguageCode?
    /// Whether the language stands in brackets, as in `Key[fi]`.
    var isExplicit = false
  }

  private let schema: Schema
  private var meanings: [FoldedName: Meaning] = [:]

  /// Collects the titles of a schema.
  ///
  /// Of two meanings `id` goes first, then a key or an alias, then a label of the main language,
  /// then those of the others.
  init(of schema: Schema) {
    self.schema = schema
    meanings[FoldedName("id")] = Meaning()
    for (index, field) in schema.fields.enumerated() {
      for name in [field.key] + field.aliases { add(name, index, schema.mainLanguage) }
    }
    for language in schema.languages {
      for (index, field) in schema.fields.enumerated() {
        if let label = field.label[language] { add(label, index, language) }
      }
    }
  }

  private mutating func add(_ title: String, _ index: Int, _ language: LanguageCode) {
    let name = FoldedName(CellText.line(of: title))
    if meanings[name] != nil { return }
    let isTranslatable = schema.fields[index].isTranslatable
    meanings[name] = Meaning(field: index, language: isTranslatable ? language : nil)
  }

  /// What a title means, upper and lower case being the same; `nil` for one that nothing knows.
  func meaning(of title: String) -> Meaning? {
    let title = CellText.line(of: title)
    if let meaning = meanings[FoldedName(title)] { return meaning }
    guard title.utf8.last == UInt8(ascii: "]"),
      let opening = title.utf8.lastIndex(of: UInt8(ascii: "["))
    else { return nil }
    let name = WhiteSpace.folded(String(title[..<opening]))
    let tag = WhiteSpace.folded(String(Substring(title.utf8[opening...].dropFirst().dropLast())))
    guard var meaning = meanings[FoldedName(name)], meaning.language != nil,
      let language = schema.language(named: tag)
    else { return nil }
    meaning.language = language
    meaning.isExplicit = true
    return meaning
  }

  /// How many different things the cells of a row name: the more, the likelier it is a header.
  func count(in row: ImportTable.Row) -> Int {
    Set(row.cells.compactMap(meaning).map(\.field)).count
  }

  /// The known title that is nearest to one that nothing knows.
  func suggestion(for title: String) -> String? {
    let known = schema.fields.flatMap { [$0.key] + $0.label.wordings.map(\.text).sorted() }
    return Suggestion.nearest(to: CellText.line(of: title), among: known)
  }
}
