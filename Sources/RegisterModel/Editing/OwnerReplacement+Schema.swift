public import Diagnostics
internal import RegisterSyntax

/// How `replace` brings a new name into the vocabularies, so that registers may use it.
extension OwnerReplacement {
  /// What a replacement does to a schema.
  public struct SchemaChange: Hashable, Sendable {
    /// The edits, none overlapping another.
    public var edits: [Edit] = []
    /// The translations that a renamed value keeps, each once.
    public var keptTranslations: [String] = []
    /// The aliases and translations of values that are taken away.
    public var removedWordings: [String] = []
  }

  /// What replaces the name in the vocabularies of a schema that parses.
  ///
  /// A value gets the new name and keeps its translations; where the vocabulary has the new name
  /// already, the section of the old one goes. As another spelling of a value the old name goes too:
  /// whoever writes it again is told.
  public func change(of schema: SchemaDocument) -> SchemaChange {
    var change = SchemaChange()
    if old == new { return change }
    var having = vocabulariesHavingNew(in: schema)
    var vocabulary: VocabularyID?
    for section in schema.sections {
      switch section.kind {
      case .whole, .field: vocabulary = nil
      case .vocabulary: vocabulary = section.entries.first.map { VocabularyID(rawValue: $0.text) }
      case .value:
        guard let vocabulary, vocabularies.contains(vocabulary) else { continue }
        let isOld = name(of: section) == old
        if isOld, having.contains(vocabulary) {
          change.edits.append(removal(of: section, in: schema.document, after: change.edits.last))
          change.removedWordings += section.entries.dropFirst().flatMap { entry in
            entry.lines.map { schema.document.source.text($0.span) }
          }
          continue
        }
        if isOld, let place = section.entries.first?.lines.first?.span {
          having.insert(vocabulary)
          change.edits.append(Edit(place, new))
          let kept = section.entries.filter { $0.key == "Value" && $0.languageTag != nil }.map(
            \.text)
          change.keptTranslations += kept.filter {
            !$0.isEmpty && !change.keptTranslations.contains($0)
          }
        }
        let spellings = isOld ? [old, new] : [old]
        change.edits += edits(removing: spellings, from: section, in: schema.document)
      }
    }
    return change
  }

  private func vocabulariesHavingNew(in schema: SchemaDocument) -> Set<VocabularyID> {
    var having: Set<VocabularyID> = []
    var vocabulary: VocabularyID?
    for section in schema.sections {
      if section.kind == .vocabulary {
        vocabulary = section.entries.first.map { VocabularyID(rawValue: $0.text) }
      } else if section.kind == .value, let vocabulary, name(of: section) == new {
        having.insert(vocabulary)
      }
    }
    return having
  }

  private func name(of section: SchemaDocument.Section) -> String {
    WhiteSpace.folded(section.entries.first?.text ?? "")
  }

  private func edits(
    removing spellings: [String], from section: SchemaDocument.Section,
    in document: SyntaxDocument
  ) -> [Edit] {
    guard let aliases = section.entry("Aliases") else { return [] }
    let removed = aliases.lines.filter {
      spellings.contains(WhiteSpace.folded(document.source.text($0.span)))
    }
    if removed.isEmpty { return [] }
    if removed.count == aliases.lines.count {
      return [Edit(span(ofLines: aliases.field.lines, in: document), "")]
    }
    return removed.map { LineRemoval.edit(removing: $0, of: aliases.field, in: document) }
  }

  /// Takes a section away, with the blank lines that part it from the next one; from the last one,
  /// with those above it, as far as no edit has taken them.
  private func removal(
    of section: SchemaDocument.Section, in document: SyntaxDocument, after edit: Edit?
  ) -> Edit {
    let taken = edit?.span.end ?? 0
    var first = section.entries.first?.field.firstLine ?? 0
    var end = section.entries.last?.field.endLine ?? first
    let isBlank = { (line: Int) in document.lines[line].kind == .blank }
    while end < document.lines.count, isBlank(end) { end += 1 }
    if end == document.lines.count {
      while first > 0, isBlank(first - 1), document.lines[first - 1].start >= taken { first -= 1 }
    }
    return Edit(span(ofLines: first..<end, in: document), "")
  }

  private func span(ofLines lines: Range<Int>, in document: SyntaxDocument) -> SourceSpan {
    SourceSpan(document.lines[lines.lowerBound].start, document.lines[lines.upperBound - 1].next)
  }
}
