internal import Diagnostics

/// What the columns of a table mean.
///
/// A column is titled with a field's key, an alias or its label in any language. Where two columns
/// mean one translatable field, the one titled with the label of another language holds that
/// language's wording.
struct TableColumns {
  /// A column's field, and the language that its cells are in where the field is translatable.
  struct Meaning {
    var definition: FieldDefinition
    var language: LanguageCode?
  }

  /// The meaning of each column; `nil` for the column of ids and for those that are not read.
  private(set) var meanings: [Meaning?] = []
  /// The column that gives the ids.
  private(set) var id: Int?

  /// Finds out what the columns with these titles mean.
  init(of titles: [String], _ schema: Schema, into findings: inout [Finding]) {
    let names = Self.names(in: schema)
    var taken: Set<RegisterFile.Key> = []
    let fields = titles.compactMap { names[FoldedName($0)]?.definition.id }
    for (index, title) in titles.enumerated() {
      if id == nil, FoldedName(title) == Self.idTitle {
        id = index
        meanings.append(nil)
        continue
      }
      guard var meaning = names[FoldedName(title)] else {
        let known = schema.fields.flatMap { [$0.key] + $0.label.wordings.values.sorted() }
        findings.append(
          .table(
            .unknownColumn(
              column: title, suggestion: Suggestion.nearest(to: title, among: known))))
        meanings.append(nil)
        continue
      }
      let field = meaning.definition.id
      if meaning.language != nil, fields.count(where: { $0 == field }) == 1 {
        meaning.language = schema.mainLanguage
      }
      if taken.insert(RegisterFile.Key(field: field, language: meaning.language)).inserted {
        meanings.append(meaning)
      } else {
        findings.append(.repeatedField(key: title, firstLine: 1))
        meanings.append(nil)
      }
    }
  }

  private static let idTitle = FoldedName("id")

  /// What each title means; of two meanings a key or an alias goes before a label, and the main
  /// language before the others.
  private static func names(in schema: Schema) -> [FoldedName: Meaning] {
    var names: [FoldedName: Meaning] = [:]
    for field in schema.fields {
      let main = field.isTranslatable ? schema.mainLanguage : nil
      for name in ([field.key] + field.aliases).map(FoldedName.init) where names[name] == nil {
        names[name] = Meaning(definition: field, language: main)
      }
    }
    for language in schema.languages {
      for field in schema.fields {
        guard let label = field.label.wordings[language].map(FoldedName.init) else { continue }
        let wording = field.isTranslatable ? language : nil
        if names[label] == nil { names[label] = Meaning(definition: field, language: wording) }
      }
    }
    return names
  }
}
