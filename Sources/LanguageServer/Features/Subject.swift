internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax

/// What stands at a place and stands in other places too.
enum Subject: Hashable, Sendable {
  /// A field, by its id.
  case field(FieldID)
  /// A value of the vocabulary with an id, as the vocabulary or, where that does not know it, a
  /// register spells it.
  case value(String, VocabularyID)
  /// A vocabulary.
  case vocabulary(VocabularyID)

  /// Finds out what stands at a byte of a file, and its bytes; `nil` where it is nothing of these.
  static func found(at offset: Int, in file: ShownFile) -> (subject: Subject, span: SourceSpan)? {
    let place = CursorPlace(offset, in: file)
    switch (place, file.kind) {
    case (.key(let span, _, let index?), .register(let register)):
      return register.definition(of: register.fields[index]).map { (.field($0.id), span) }
    case (.value(let span, let index, _), .register(let register)):
      guard let field = register.definition(of: register.fields[index]),
        let id = field.vocabulary, let vocabulary = file.schema.vocabulary(id), !span.isEmpty
      else { return nil }
      let text = WhiteSpace.folded(file.text(span))
      return (.value(vocabulary.value(spelled: text) ?? text, id), span)
    case (.key(_, _, let index?), .schema(let schema)),
      (.value(_, let index, _), .schema(let schema)):
      return found(onLine: schema.document.fields[index].firstLine, offset, in: schema)
    default: return nil
    }
  }

  private static func found(
    onLine line: Int, _ offset: Int, in document: SchemaDocument
  ) -> (subject: Subject, span: SourceSpan)? {
    var vocabulary: VocabularyID?
    for section in document.sections {
      if section.kind == .vocabulary {
        vocabulary = section.entries.first.map { VocabularyID(rawValue: $0.text) }
      }
      guard let entry = section.entries.first(where: { $0.field.firstLine == line }) else {
        continue
      }
      let text = entry.lines.first?.span ?? entry.keySpan
      switch (section.kind, entry.key) {
      case (.field, "Field"), (.field, "Key"):
        return section.fieldID.map { (.field($0), text) }
      case (.field, "Values"): return (.vocabulary(VocabularyID(rawValue: entry.text)), text)
      case (.field, "Required when"):
        return FieldCondition(entry.text).map { (.field($0.field), text) }
      case (.whole, "Reviewed in"): return (.field(FieldID(rawValue: entry.text)), text)
      case (.vocabulary, "Vocabulary"):
        return (.vocabulary(VocabularyID(rawValue: entry.text)), text)
      case (.value, "Value"), (.value, "Aliases"):
        guard let opening = section.entries.first, let place = opening.lines.first?.span,
          let vocabulary
        else { return nil }
        let span = entry.lines.map(\.span).first { $0.start <= offset && offset <= $0.end } ?? place
        return (.value(WhiteSpace.folded(opening.text), vocabulary), span)
      default: return nil
      }
    }
    return nil
  }

  /// Where a schema defines the subject; `nil` where it does not.
  func definition(in document: SchemaDocument) -> SourceSpan? {
    var vocabulary: VocabularyID?
    for section in document.sections {
      guard let opening = section.entries.first, section.kind != .whole else { continue }
      let text = WhiteSpace.folded(opening.text)
      let span = opening.lines.first?.span ?? opening.keySpan
      switch (section.kind, self) {
      case (.field, .field(let id)) where text == id.rawValue: return span
      case (.vocabulary, .vocabulary(let id)) where text == id.rawValue: return span
      case (.value, .value(let value, vocabulary)) where text == value: return span
      default: break
      }
      if section.kind == .vocabulary { vocabulary = VocabularyID(rawValue: opening.text) }
    }
    return nil
  }

  /// Where a schema refers to the subject.
  func uses(in document: SchemaDocument) -> [SourceSpan] {
    document.sections.flatMap { section in
      section.entries.compactMap { entry -> SourceSpan? in
        guard let span = entry.lines.first?.span else { return nil }
        return switch (self, entry.key) {
        case (.vocabulary(let id), "Values") where entry.text == id.rawValue: span
        case (.field(let id), "Reviewed in") where entry.text == id.rawValue: span
        case (.field(let id), "Required when")
        where FieldCondition(entry.text)?.field == id:
          span
        default: nil
        }
      }
    }
  }

  /// Where a register names the subject.
  func uses(in file: RegisterFile) -> [SourceSpan] {
    file.fields.flatMap { field -> [SourceSpan] in
      guard let definition = file.definition(of: field) else { return [] }
      switch self {
      case .field(let id): return definition.id == id ? [field.header.key] : []
      case .vocabulary(let id): return definition.vocabulary == id ? [field.header.key] : []
      case .value(let value, let id):
        guard definition.vocabulary == id, let vocabulary = file.schema.vocabulary(id) else {
          return []
        }
        return file.lines(of: field).map(\.span).filter { span in
          let text = WhiteSpace.folded(file.document.source.text(span))
          return (vocabulary.value(spelled: text) ?? text) == value
        }
      }
    }
  }
}
