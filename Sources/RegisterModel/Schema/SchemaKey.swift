/// The parts of a schema, each with keys of its own (clause 3.1).
enum SchemaSectionKind: String, Sendable, CaseIterable {
  /// What stands before the first section: it describes the whole.
  case whole = ""
  case field = "Field"
  case vocabulary = "Vocabulary"
  case value = "Value"
}

/// One key that a schema knows: where it may stand, and what its value must be.
struct SchemaKey: Sendable {
  /// What the value of a key must be.
  enum Kind: Sendable {
    case line, text, list, flag
    /// One of these words.
    case word([String])
    /// Items that are each one of these words.
    case words([String])
    /// Tags of languages.
    case languages
    /// A number and a unit of time.
    case interval
    /// A name in the database of time zones.
    case timeZone
    /// What the name of a tag begins with.
    case tag
    /// Where the site is published.
    case address
    /// A field and what it says.
    case condition

    /// Whether the value may have several lines.
    var takesManyLines: Bool {
      switch self {
      case .text, .list, .words, .languages: true
      case .line, .flag, .word, .interval, .timeZone, .tag, .address, .condition: false
      }
    }
  }

  let section: SchemaSectionKind
  let name: String
  let kind: Kind
  var isTranslatable = false

  /// Every key of clause 3.1, section by section.
  static let all: [SchemaKey] = [
    SchemaKey(section: .whole, name: "Authority", kind: .line, isTranslatable: true),
    SchemaKey(section: .whole, name: "Title", kind: .line, isTranslatable: true),
    SchemaKey(section: .whole, name: "Languages", kind: .languages),
    SchemaKey(section: .whole, name: "Time zone", kind: .timeZone),
    SchemaKey(section: .whole, name: "Publication tag", kind: .tag),
    SchemaKey(section: .whole, name: "Web address", kind: .address),
    SchemaKey(section: .whole, name: "Review", kind: .interval),
    SchemaKey(section: .whole, name: "Reviewed in", kind: .line),
    SchemaKey(
      section: .whole, name: "Decisions", kind: .words(FieldGroup.allCases.map(\.rawValue))),
    SchemaKey(section: .whole, name: "Four eyes", kind: .flag),
    SchemaKey(section: .whole, name: "Publish authors", kind: .flag),
    SchemaKey(section: .whole, name: "Publish reasons", kind: .flag),
    SchemaKey(section: .whole, name: "Contact", kind: .text, isTranslatable: true),
    SchemaKey(section: .whole, name: "Accessibility", kind: .text, isTranslatable: true),
    SchemaKey(section: .field, name: "Field", kind: .line),
    SchemaKey(section: .field, name: "Key", kind: .line),
    SchemaKey(section: .field, name: "Aliases", kind: .list),
    SchemaKey(section: .field, name: "Label", kind: .line, isTranslatable: true),
    SchemaKey(section: .field, name: "Help", kind: .text, isTranslatable: true),
    SchemaKey(section: .field, name: "Type", kind: .word(FieldType.allCases.map(\.rawValue))),
    SchemaKey(section: .field, name: "Values", kind: .line),
    SchemaKey(section: .field, name: "Group", kind: .word(FieldGroup.allCases.map(\.rawValue))),
    SchemaKey(section: .field, name: "Required", kind: .flag),
    SchemaKey(section: .field, name: "Required when", kind: .condition),
    SchemaKey(section: .field, name: "Translatable", kind: .flag),
    SchemaKey(
      section: .field, name: "Visibility", kind: .word(Visibility.allCases.map(\.rawValue))),
    SchemaKey(section: .field, name: "Law", kind: .list),
    SchemaKey(section: .field, name: "Personal contact", kind: .flag),
    SchemaKey(section: .vocabulary, name: "Vocabulary", kind: .line),
    SchemaKey(section: .vocabulary, name: "Strict", kind: .flag),
    SchemaKey(section: .value, name: "Value", kind: .line, isTranslatable: true),
    SchemaKey(section: .value, name: "Aliases", kind: .list),
  ]

  /// The key of a section with a name, compared as keys of registers are.
  static func named(_ name: String, in section: SchemaSectionKind) -> SchemaKey? {
    bySection[section]?[FoldedName(name)]
  }

  /// The section that a key opens when it stands without a language, also where it has a letter
  /// wrong: all that follows would else be misplaced.
  static func sectionOpened(by name: String) -> SchemaSectionKind? {
    let folded = FoldedName(name)
    if let kind = openings[folded] { return kind }
    if names.contains(folded) { return nil }
    let words = openings.keys.map(\.text).sorted()
    guard let match = Suggestion.match(to: name, among: words), match.distance == 1 else {
      return nil
    }
    return openings[FoldedName(match.candidate)]
  }

  /// Whether a section of any kind has a key with a name.
  static func isKnown(_ name: String) -> Bool { names.contains(FoldedName(name)) }

  private static let names = Set(all.map { FoldedName($0.name) })

  private static let bySection = Dictionary(grouping: all, by: \.section).mapValues { keys in
    Dictionary(keys.map { (FoldedName($0.name), $0) }) { first, _ in first }
  }

  private static let openings = Dictionary(
    SchemaSectionKind.allCases.dropFirst().map { (FoldedName($0.rawValue), $0) }
  ) { first, _ in first }
}
