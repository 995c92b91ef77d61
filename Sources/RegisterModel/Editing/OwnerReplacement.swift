public import Diagnostics
internal import RegisterSyntax

/// One name of a unit or a person for another: in the registers, and in the vocabularies that the
/// schema holds the fields of the group `owner` against.
///
/// Every other byte stays as it is, but a field in canonical form stays in that.
public struct OwnerReplacement: Sendable {
  /// The name that goes.
  public let old: String
  /// The name that takes its place.
  public let new: String
  /// The fields that a name is looked for in.
  public let fields: [FieldDefinition]

  let vocabularies: Set<VocabularyID>
  /// What is replaced: the old name, and its other spellings where its value goes, since nothing would
  /// know them any more.
  private let spellings: Set<String>

  /// Makes the replacement of one name by another.
  public init(of old: String, by new: String, _ schema: Schema) {
    self.old = WhiteSpace.folded(old)
    self.new = WhiteSpace.folded(new)
    fields = schema.fields.filter { $0.group == .owner && $0.vocabulary != nil }
    vocabularies = Set(fields.compactMap(\.vocabulary))
    let (name, successor) = (self.old, self.new)
    let merged = schema.vocabularies.filter { [vocabularies] vocabulary in
      vocabularies.contains(vocabulary.id) && vocabulary.entries.contains { $0.value == successor }
    }
    spellings = merged.flatMap(\.entries).filter { $0.value == name }
      .reduce(into: [name]) { $0.formUnion($1.aliases) }
  }

  /// The value that the new name is only another spelling of, as an alias or by upper and lower case;
  /// `nil` where it is a name of its own.
  public func valueMeantByNew(in schema: Schema) -> String? {
    let entries = schema.vocabularies.filter { vocabularies.contains($0.id) }.flatMap(\.entries)
    if entries.contains(where: { $0.value == new }) { return nil }
    let folded = FoldedName(new)
    return entries.first { entry in
      entry.value != old && (entry.aliases + [entry.value]).contains { FoldedName($0) == folded }
    }?.value
  }

  /// The names in one field of a register that could be replaced.
  public func names(in file: RegisterFile, of field: FieldID) -> [String] {
    ownerFields(of: file).filter { file.definition(of: $0)?.id == field }
      .flatMap { file.lines(of: $0).map { text(of: $0, in: file.document) } }
  }

  /// The edits that replace the name in a register's file; none where the name is not in it.
  ///
  /// - Parameter file: A file that parses.
  /// - Returns: The edits. Where the new name stands in a list already, the line of the old one goes.
  public func edits(in file: RegisterFile) -> [Edit] {
    old == new ? [] : ownerFields(of: file).flatMap { edits(of: $0, in: file) }
  }

  private func ownerFields(of file: RegisterFile) -> [RegisterFile.Field] {
    file.fields.filter { field in
      file.definition(of: field).map { definition in
        definition.group == .owner && definition.vocabulary != nil
      } ?? false
    }
  }

  private func edits(of field: RegisterFile.Field, in file: RegisterFile) -> [Edit] {
    let document = file.document
    let lines = file.lines(of: field)
    let texts = lines.map { text(of: $0, in: document) }
    guard texts.contains(where: spellings.contains) else { return [] }
    guard case .list? = file.value(of: field) else {
      return zip(lines, texts).filter { spellings.contains($0.1) }.map {
        Edit($0.0.span, new)
      }
    }
    if CanonicalField.isCanonical(field, in: file), let key = file.key(of: field) {
      let items = withoutRepeatedNew(texts.map { spellings.contains($0) ? new : $0 })
      let edit = RegisterUpdate.edit(stating: .list(items), of: key.field, in: key.language, file)
      return edit.map { [$0] } ?? []
    }
    var hasNew = texts.contains(new)
    var edits: [Edit] = []
    for (line, text) in zip(lines, texts) where spellings.contains(text) {
      edits.append(
        hasNew
          ? LineRemoval.edit(removing: line, of: field.syntax, in: document)
          : Edit(line.span, new))
      hasNew = true
    }
    return edits
  }

  /// The items, the new name only where it stands first; other repeated items are left alone.
  private func withoutRepeatedNew(_ items: [String]) -> [String] {
    var hasNew = false
    return items.filter { item in
      defer { hasNew = hasNew || item == new }
      return item != new || !hasNew
    }
  }

  private func text(of line: ValueLine, in document: SyntaxDocument) -> String {
    WhiteSpace.folded(document.source.text(line.span))
  }
}
