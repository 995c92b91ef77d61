internal import Diagnostics
internal import RegisterSyntax

/// Makes a schema of a schema's file, as far as it can be understood.
///
/// What cannot be understood is left out here and reported by the ``SchemaRule``s.
public enum SchemaReader {
  /// The schema that the document describes.
  public static func schema(from document: SchemaDocument) -> Schema {
    var schema = Schema()
    let tags = items(.languages, of: document.sections[0])
    if !tags.isEmpty { schema.languages = tags.map(LanguageCode.init(rawValue:)) }
    schema.isIncomplete = !document.document.conflicts.isEmpty
    schema.reserve(document.sections.count { $0.kind == .field })
    // Whether the values that follow are those of the last vocabulary: one without a name is left out.
    var isInVocabulary = false
    for section in document.sections {
      switch section.kind {
      case .whole: readWhole(section, into: &schema)
      case .field:
        if let field = field(section, schema) {
          schema.append(field)
        } else {
          schema.isIncomplete = true
        }
      case .vocabulary:
        let id = text(.vocabulary, of: section) ?? ""
        isInVocabulary = !id.isEmpty
        if isInVocabulary {
          schema.vocabularies.append(
            Vocabulary(id: VocabularyID(rawValue: id), isStrict: flag(.strict, of: section)))
        }
      case .value:
        let value = text(.value, of: section) ?? ""
        if !isInVocabulary || value.isEmpty { continue }
        let entry = Vocabulary.Entry(
          value: WhiteSpace.folded(value), translations: translated(.value, of: section, schema),
          aliases: items(.aliases, of: section))
        schema.vocabularies[schema.vocabularies.count - 1].append(entry)
      }
    }
    schema.prepare()
    return schema
  }

  private static func readWhole(
    _ section: SchemaDocument.Section, into schema: inout Schema
  ) {
    schema.authority = translated(.authority, of: section, schema)
    schema.title = translated(.title, of: section, schema)
    if let zone = text(.timeZone, of: section), !zone.isEmpty { schema.timeZone = zone }
    if let tag = text(.publicationTag, of: section), !tag.isEmpty {
      schema.publicationTag = tag
    }
    schema.webAddress = text(.webAddress, of: section).flatMap { WebAddress($0) }
    if let interval = text(.review, of: section).flatMap({ ReviewInterval($0) }),
      let field = text(.reviewedIn, of: section), !field.isEmpty
    {
      schema.review = ReviewPolicy(interval: interval, field: FieldID(rawValue: field))
    }
    schema.decisionGroups = Set(
      items(.decisions, of: section).compactMap { FieldGroup(rawValue: FoldedName($0).text) })
    schema.requiresFourEyes = flag(.fourEyes, of: section)
    schema.publishesAuthors = flag(.publishAuthors, of: section)
    schema.publishesReasons = flag(.publishReasons, of: section)
    schema.contact = translated(.contact, of: section, schema)
    schema.accessibility = translated(.accessibility, of: section, schema)
  }

  private static func field(
    _ section: SchemaDocument.Section, _ schema: Schema
  ) -> FieldDefinition? {
    guard let id = text(.field, of: section), !id.isEmpty,
      let key = text(.key, of: section), !key.isEmpty
    else { return nil }
    // A field whose type cannot be read is an error of the schema, and not of every register.
    let type = word(.type, of: section, as: FieldType.self) ?? .text
    let vocabulary = text(.values, of: section) ?? ""
    return FieldDefinition(
      id: FieldID(rawValue: id), key: key,
      aliases: items(.aliases, of: section), label: translated(.label, of: section, schema),
      help: translated(.help, of: section, schema),
      type: type, vocabulary: vocabulary.isEmpty ? nil : VocabularyID(rawValue: vocabulary),
      group: word(.group, of: section, as: FieldGroup.self) ?? .other,
      isRequired: flag(.required, of: section),
      requiredWhen: text(.requiredWhen, of: section).flatMap { FieldCondition($0) },
      isTranslatable: flag(.translatable, of: section),
      visibility: word(.visibility, of: section, as: Visibility.self) ?? .internal,
      laws: items(.law, of: section),
      allowsPersonalContact: flag(.personalContact, of: section))
  }

  private static func translated(
    _ key: SchemaKeyName, of section: SchemaDocument.Section, _ schema: Schema
  ) -> TranslatedText {
    var text = TranslatedText()
    let entries = section.entries
    // By its place: a copy of each entry would take longer than to look at its key.
    for index in entries.indices where entries[index].meaning == key {
      let tag = entries[index].languageTag
      guard let language = tag.map({ schema.language(named: $0) }) ?? schema.mainLanguage,
        !entries[index].passage.isEmpty
      else { continue }
      text.append(entries[index].passage, in: language)
    }
    return text
  }

  private static func text(
    _ key: SchemaKeyName, of section: SchemaDocument.Section
  ) -> String? {
    section.passage(of: key)?.text
  }

  private static func items(
    _ key: SchemaKeyName, of section: SchemaDocument.Section
  ) -> [String] {
    section.passage(of: key)?.items ?? []
  }

  private static func flag(_ key: SchemaKeyName, of section: SchemaDocument.Section) -> Bool {
    text(key, of: section).flatMap { FlagWord.value(of: $0) } ?? false
  }

  private static func word<Word: RawRepresentable<String>>(
    _ key: SchemaKeyName, of section: SchemaDocument.Section, as type: Word.Type
  ) -> Word? {
    text(key, of: section).flatMap { Word(rawValue: FoldedName($0).text) }
  }
}
