internal import Diagnostics
internal import RegisterSyntax

/// What the keys of a schema mean in their sections.
struct SchemaKeys: KeyReading {
  let document: SyntaxDocument
  /// For each field of the document, the section that it stands in, as an index.
  private let sectionOfField: [Int]
  private let sections: [SchemaDocument.Section]
  /// For each section, the keys that stand in it, asked for only where a line has no colon.
  private let stated: [Set<String>]

  init(_ schema: SchemaDocument) {
    document = schema.document
    sections = schema.sections
    sectionOfField = schema.sections.enumerated().flatMap { index, section in
      Array(repeating: index, count: section.entries.count)
    }
    let isAsked = schema.document.lines.contains { $0.kind == .missingColon }
    stated = isAsked ? schema.sections.map { Set($0.entries.lazy.map(\.key)) } : []
  }

  func isKnown(_ field: SyntaxField, at index: Int) -> Bool {
    let key = document.source.text(document.header(of: field).key)
    return SchemaKey.isKnown(key)
  }

  func nearest(to field: SyntaxField, at index: Int) -> Guess? {
    let header = document.header(of: field)
    return header.isMalformed
      ? nil : SchemaKey.guess(document.source.text(header.key), in: section(at: index).kind)
  }

  func takesManyLines(_ field: SyntaxField, at index: Int) -> Bool {
    let key = document.source.text(document.header(of: field).key)
    return SchemaKey.named(key, in: section(at: index).kind)?.kind.takesManyLines ?? true
  }

  func takesProse(_ field: SyntaxField, at index: Int) -> Bool {
    let key = document.source.text(document.header(of: field).key)
    if case .text = SchemaKey.named(key, in: section(at: index).kind)?.kind { return true }
    return false
  }

  func resemblesKey(_ words: String, below index: Int) -> Bool {
    let kind = section(at: index).kind
    return SchemaKey.named(words, in: kind) != nil || SchemaKey.guess(words, in: kind) != nil
  }

  func unstatedKey(_ name: String, saying rest: () -> String, below index: Int?) -> Guess? {
    let section = index.map { sectionOfField[$0] } ?? 0
    guard let key = SchemaKey.named(name, in: sections[section].kind),
      !stated[section].contains(key.name)
    else { return nil }
    let rest = rest()
    let fits =
      switch key.kind {
      case .flag: FlagWord.value(of: rest) != nil
      case .word(let words): words.contains(FoldedName(rest).text)
      case .interval: ReviewInterval(rest) != nil
      default: rest.isEmpty
      }
    return Guess(key.name, isCertain: fits || index == nil)
  }

  private func section(at index: Int) -> SchemaDocument.Section { sections[sectionOfField[index]] }
}
