public import RegisterModel

/// One key of a schema, from one value to another.
public struct SchemaChange: Hashable, Sendable {
  /// The section, such as `Field purpose`; empty for the whole.
  public var section: String
  /// The field that the section defines; `nil` for any other section.
  public var field: FieldID?
  /// The key, with its language in brackets where it has one: `Label[fi]`.
  public var key: String
  /// What stood there before; `nil` where nothing did.
  public var old: String?
  /// What stands there now; `nil` where nothing does.
  public var new: String?

  /// Whether a field that was kept internal may now be published.
  public var opensUp: Bool

  /// Whether a register may say something else by it, though no byte of its file has changed.
  public var readsAnew: Bool {
    field == nil
      ? FoldedName(key) == FoldedName("Languages") : Self.reading.contains(FoldedName(key))
  }

  /// The keys of a field that say which lines of a register belong to it, and what they mean.
  private static let reading = Set(
    ["Field", "Key", "Aliases", "Type", "Values", "Translatable"].map { FoldedName($0) })
}

/// Compares two schemas, section by section and key by key.
public enum SchemaComparison {
  /// What differs, in the order of the newer schema; what is only in the older one comes last.
  ///
  /// A schema that is `nil` states nothing.
  public static func changes(from old: SchemaDocument?, to new: SchemaDocument?) -> [SchemaChange] {
    let (before, after) = (statements(of: old), statements(of: new))
    let known = Set(before.map(\.place.section))
    var olds = Dictionary(before.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [SchemaChange] = []
    for statement in after {
      let was = olds.removeValue(forKey: statement.place)?.text
      if let was, ExactText(was) == ExactText(statement.text) { continue }
      changes.append(
        SchemaChange(
          section: statement.section, field: statement.field, key: statement.key, old: was,
          new: statement.text,
          opensUp: known.contains(statement.place.section) && isPublic(statement.text)
            && statement.key == "Visibility" && was.map(isPublic) != true))
    }
    for statement in before where olds.removeValue(forKey: statement.place) != nil {
      changes.append(
        SchemaChange(
          section: statement.section, field: statement.field, key: statement.key,
          old: statement.text, new: nil, opensUp: false))
    }
    return changes
  }

  private static func isPublic(_ word: String) -> Bool {
    FoldedName(word).text == Visibility.public.rawValue
  }

  private struct Place: Hashable {
    var section: FoldedName
    var key: FoldedName
  }

  /// One key of a section, in one language, that states something.
  private struct Statement {
    var section: String
    var field: FieldID?
    var key: String
    var text: String

    var place: Place { Place(section: FoldedName(section), key: FoldedName(key)) }
  }

  /// What a schema states, in its order, each place once.
  private static func statements(of document: SchemaDocument?) -> [Statement] {
    var seen: Set<Place> = []
    var statements: [Statement] = []
    for section in document?.sections ?? [] {
      let title = section.title
      for entry in section.entries where !entry.text.isEmpty {
        let key = entry.key + (entry.languageTag.map { "[\($0)]" } ?? "")
        let statement = Statement(
          section: title, field: section.fieldID, key: key, text: entry.text)
        if seen.insert(statement.place).inserted { statements.append(statement) }
      }
    }
    return statements
  }
}
