internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax

/// What can be written in a schema's file.
struct SchemaCompletions: Sendable {
  private let document: SchemaDocument
  private let schema: Schema

  /// Takes a schema's file, and what it means.
  init(_ document: SchemaDocument, _ schema: Schema) {
    self.document = document
    self.schema = schema
  }

  /// What can be written at a place.
  ///
  /// - Parameter place: The place.
  /// - Returns: The bytes that are replaced, and what can take their place.
  func completions(at place: CursorPlace) -> (SourceSpan, [Completion]) {
    switch place {
    case .key(let span, let hasColon, let field):
      return (span, keys(at: span.start, written: field, hasColon: hasColon))
    case .value(let span, let field, let followsColon):
      let line = document.document.fields[field].firstLine
      guard let (section, entry) = entry(onLine: line) else { return (span, []) }
      let others = entry.lines.map(\.span).filter { $0 != span }
        .map(document.document.source.text)
      let values = values(of: entry, in: section).filter { !others.contains($0) }
      return (
        span,
        values.map { value in
          Completion(label: value, kind: .enumMember, text: followsColon ? " \(value)" : value)
        }
      )
    case .none: return (SourceSpan(0, 0), [])
    }
  }

  private func entry(
    onLine line: Int
  ) -> (section: SchemaDocument.Section, entry: SchemaDocument.Entry)? {
    for section in document.sections {
      if let entry = section.entries.first(where: { $0.field.firstLine == line }) {
        return (section, entry)
      }
    }
    return nil
  }

  /// The keys that the section at a place does not have yet, and those that open another.
  private func keys(at offset: Int, written: Int?, hasColon: Bool) -> [Completion] {
    let section = document.sections.last { section in
      section.kind == .whole || (section.entries.first?.keySpan.start ?? offset) < offset
    }
    let kind = section?.kind ?? .whole
    let line = written.map { document.document.fields[$0].firstLine }
    let entries = section?.entries.filter { $0.field.firstLine != line } ?? []
    let own = SchemaKey.all.filter { $0.section == kind && $0.name != kind.rawValue }
    var names = own.flatMap { key -> [String] in
      let languages = key.isTranslatable ? schema.languages.map(Optional.some) : [nil]
      return languages.compactMap { language in
        let tag = language == schema.mainLanguage ? nil : language?.rawValue
        let isThere = entries.contains {
          $0.key == key.name
            && $0.languageTag.flatMap(schema.language) == tag.flatMap(schema.language)
        }
        return isThere ? nil : tag.map { "\(key.name)[\($0)]" } ?? key.name
      }
    }
    if kind == .value {
      names += schema.languages.dropFirst().map { "\(kind.rawValue)[\($0.rawValue)]" }
        .filter { name in
          !entries.contains { "\($0.key)[\($0.languageTag ?? "")]" == name }
        }
    }
    names += SchemaSectionKind.allCases.dropFirst().map(\.rawValue)
    return names.map { name in
      Completion(label: name, kind: .property, text: hasColon ? name : "\(name): ")
    }
  }

  /// What the value of an entry can be, where that can be listed.
  private func values(
    of entry: SchemaDocument.Entry, in section: SchemaDocument.Section
  ) -> [String] {
    guard let key = SchemaKey.named(entry.key, in: section.kind) else { return [] }
    switch key.kind {
    case .word(let words), .words(let words): return words
    case .flag: return ["yes", "no"]
    case .languages: return ["sv", "fi", "en"]
    case .timeZone: return ["Europe/Helsinki"]
    case .interval: return ["12 months"]
    case .condition: return schema.fields.map { "\($0.id.rawValue) is " }
    case .line where key.name == "Values": return schema.vocabularies.map(\.id.rawValue)
    case .line where key.name == "Reviewed in":
      return schema.fields.filter { $0.type == .date }.map(\.id.rawValue)
    case .line, .text, .list, .tag, .address: return []
    }
  }
}
