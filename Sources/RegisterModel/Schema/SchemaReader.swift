internal import Diagnostics
internal import RegisterSyntax

/// Makes a schema of a schema's file, as far as it can be understood.
///
/// What cannot be understood is left out here and reported by the ``SchemaRule``s.
public enum SchemaReader {
  /// The schema that the document describes.
  public static func schema(from document: SchemaDocument) -> Schema {
    var schema = Schema()
    if let languages = document.sections[0].entry("Languages") {
      let tags = items(languages, in: document).map(LanguageCode.init(rawValue:))
      if !tags.isEmpty { schema.languages = tags }
    }
    schema.isIncomplete = !document.document.conflicts.isEmpty
    schema.reserve(document.sections.count { $0.kind == .field })
    // The one that values are read of; `nil` where it has no name.
    var vocabulary: Vocabulary?
    for section in document.sections {
      switch section.kind {
      case .whole: readWhole(section, in: document, into: &schema)
      case .field:
        if let field = field(section, in: document, schema) {
          schema.append(field)
        } else {
          schema.isIncomplete = true
        }
      case .vocabulary:
        if let vocabulary { schema.vocabularies.append(vocabulary) }
        let id = section.text(of: "Vocabulary") ?? ""
        vocabulary =
          id.isEmpty
          ? nil
          : Vocabulary(id: VocabularyID(rawValue: id), isStrict: flag("Strict", of: section))
      case .value:
        let value = section.text(of: "Value") ?? ""
        if vocabulary == nil || value.isEmpty { continue }
        vocabulary?.append(
          Vocabulary.Entry(
            value: WhiteSpace.folded(value), translations: translated("Value", of: section, schema),
            aliases: section.entry("Aliases").map { items($0, in: document) } ?? []))
      }
    }
    if let vocabulary { schema.vocabularies.append(vocabulary) }
    schema.prepare()
    return schema
  }

  private static func readWhole(
    _ section: SchemaDocument.Section, in document: SchemaDocument, into schema: inout Schema
  ) {
    schema.authority = translated("Authority", of: section, schema)
    schema.title = translated("Title", of: section, schema)
    if let zone = section.text(of: "Time zone"), !zone.isEmpty { schema.timeZone = zone }
    if let tag = section.text(of: "Publication tag"), !tag.isEmpty {
      schema.publicationTag = tag
    }
    schema.webAddress = section.text(of: "Web address").flatMap { WebAddress($0) }
    if let interval = section.text(of: "Review").flatMap({ ReviewInterval($0) }),
      let field = section.text(of: "Reviewed in"), !field.isEmpty
    {
      schema.review = ReviewPolicy(interval: interval, field: FieldID(rawValue: field))
    }
    schema.decisionGroups = Set(
      (section.entry("Decisions").map { items($0, in: document) } ?? [])
        .compactMap { FieldGroup(rawValue: FoldedName($0).text) })
    schema.requiresFourEyes = flag("Four eyes", of: section)
    schema.publishesAuthors = flag("Publish authors", of: section)
    schema.publishesReasons = flag("Publish reasons", of: section)
    schema.contact = translated("Contact", of: section, schema)
    schema.accessibility = translated("Accessibility", of: section, schema)
  }

  private static func field(
    _ section: SchemaDocument.Section, in document: SchemaDocument, _ schema: Schema
  ) -> FieldDefinition? {
    guard let id = section.text(of: "Field"), !id.isEmpty,
      let key = section.text(of: "Key"), !key.isEmpty
    else { return nil }
    // A field whose type cannot be read is an error of the schema, and not of every register.
    let type = word("Type", of: section, as: FieldType.self) ?? .text
    let vocabulary = section.text(of: "Values") ?? ""
    return FieldDefinition(
      id: FieldID(rawValue: id), key: key,
      aliases: section.entry("Aliases").map { items($0, in: document) } ?? [],
      label: translated("Label", of: section, schema),
      help: translated("Help", of: section, schema),
      type: type, vocabulary: vocabulary.isEmpty ? nil : VocabularyID(rawValue: vocabulary),
      group: word("Group", of: section, as: FieldGroup.self) ?? .other,
      isRequired: flag("Required", of: section),
      requiredWhen: section.text(of: "Required when").flatMap { FieldCondition($0) },
      isTranslatable: flag("Translatable", of: section),
      visibility: word("Visibility", of: section, as: Visibility.self) ?? .internal,
      laws: section.entry("Law").map { items($0, in: document) } ?? [],
      allowsPersonalContact: flag("Personal contact", of: section))
  }

  private static func translated(
    _ key: String, of section: SchemaDocument.Section, _ schema: Schema
  ) -> TranslatedText {
    var text = TranslatedText()
    // By its place: a copy of each entry would take longer than to look at its key.
    for index in section.entries.indices where section.entries[index].key == key {
      let entry = section.entries[index]
      let language = entry.languageTag.map { schema.language(named: $0) } ?? schema.mainLanguage
      guard let language, !entry.lines.isEmpty else { continue }
      text.append(entry.passage, in: language)
    }
    return text
  }

  private static func items(
    _ entry: SchemaDocument.Entry, in document: SchemaDocument
  ) -> [String] {
    entry.lines.map { WhiteSpace.folded(document.document.source.text($0.span)) }
  }

  private static func flag(_ key: String, of section: SchemaDocument.Section) -> Bool {
    section.text(of: key).flatMap { FlagWord.value(of: $0) } ?? false
  }

  private static func word<Word: RawRepresentable<String>>(
    _ key: String, of section: SchemaDocument.Section, as type: Word.Type
  ) -> Word? {
    section.text(of: key).flatMap { Word(rawValue: FoldedName($0).text) }
  }
}
