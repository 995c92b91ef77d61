internal import Diagnostics

/// The parts of a schema, each with keys of its own (clause 3.1).
package enum SchemaSectionKind: String, Sendable, CaseIterable {
  /// What stands before the first section: it describes the whole.
  case whole = ""
  /// One field of a register.
  case field = "Field"
  /// A list of values that fields take theirs from.
  case vocabulary = "Vocabulary"
  /// One value of the vocabulary above it.
  case value = "Value"

  /// The key that opens a section of the kind; `nil` for what stands before the first.
  var opening: SchemaKeyName? {
    switch self {
    case .whole: nil
    case .field: .field
    case .vocabulary: .vocabulary
    case .value: .value
    }
  }
}

/// One key that a schema knows: where it may stand, and what its value must be.
package struct SchemaKey: Sendable {
  /// What the value of a key must be.
  package enum Kind: Sendable {
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
    package var takesManyLines: Bool {
      switch self {
      case .text, .list, .words, .languages: true
      case .line, .flag, .word, .interval, .timeZone, .tag, .address, .condition: false
      }
    }

    /// Whether each line of the value may be any text.
    var takesAnyText: Bool {
      switch self {
      case .line, .text, .list: true
      default: false
      }
    }
  }

  /// The part of a schema that it belongs to.
  package let section: SchemaSectionKind
  /// How it is spelled, as a key of another section may be, too.
  let spelling: SchemaKeyName
  /// What its value must be.
  package let kind: Kind
  /// Whether it may stand once a language.
  package let isTranslatable: Bool

  private init(
    _ section: SchemaSectionKind, _ spelling: SchemaKeyName, kind: Kind,
    isTranslatable: Bool = false
  ) {
    self.section = section
    self.spelling = spelling
    self.kind = kind
    self.isTranslatable = isTranslatable
  }

  /// The key as it is written.
  package var name: String { spelling.rawValue }

  /// Every key of clause 3.1, section by section.
  package static let all: [SchemaKey] = [
    SchemaKey(.whole, .authority, kind: .line, isTranslatable: true),
    SchemaKey(.whole, .title, kind: .line, isTranslatable: true),
    SchemaKey(.whole, .languages, kind: .languages),
    SchemaKey(.whole, .timeZone, kind: .timeZone),
    SchemaKey(.whole, .publicationTag, kind: .tag),
    SchemaKey(.whole, .webAddress, kind: .address),
    SchemaKey(.whole, .review, kind: .interval),
    SchemaKey(.whole, .reviewedIn, kind: .line),
    SchemaKey(.whole, .decisions, kind: .words(FieldGroup.allCases.map(\.rawValue))),
    SchemaKey(.whole, .fourEyes, kind: .flag),
    SchemaKey(.whole, .publishAuthors, kind: .flag),
    SchemaKey(.whole, .publishReasons, kind: .flag),
    SchemaKey(.whole, .contact, kind: .text, isTranslatable: true),
    SchemaKey(.whole, .accessibility, kind: .text, isTranslatable: true),
    SchemaKey(.field, .field, kind: .line),
    SchemaKey(.field, .key, kind: .line),
    SchemaKey(.field, .aliases, kind: .list),
    SchemaKey(.field, .label, kind: .line, isTranslatable: true),
    SchemaKey(.field, .help, kind: .text, isTranslatable: true),
    SchemaKey(.field, .type, kind: .word(FieldType.allCases.map(\.rawValue))),
    SchemaKey(.field, .values, kind: .line),
    SchemaKey(.field, .group, kind: .word(FieldGroup.allCases.map(\.rawValue))),
    SchemaKey(.field, .required, kind: .flag),
    SchemaKey(.field, .requiredWhen, kind: .condition),
    SchemaKey(.field, .translatable, kind: .flag),
    SchemaKey(.field, .visibility, kind: .word(Visibility.allCases.map(\.rawValue))),
    SchemaKey(.field, .law, kind: .list),
    SchemaKey(.field, .personalContact, kind: .flag),
    SchemaKey(.vocabulary, .vocabulary, kind: .line),
    SchemaKey(.vocabulary, .strict, kind: .flag),
    SchemaKey(.value, .value, kind: .line, isTranslatable: true),
    SchemaKey(.value, .aliases, kind: .list),
  ]

  /// The key of a section with a name, compared as keys of registers are.
  package static func named(_ name: String, in section: SchemaSectionKind) -> SchemaKey? {
    places(of: name).first { all[$0].section == section }.map { all[$0] }
  }

  /// The section that a key opens when it stands without a language, also where it has a letter
  /// wrong: all that follows would else be misplaced.
  ///
  /// - Parameters:
  ///   - name: The key as it stands in the file.
  ///   - place: The place among ``all`` of the first key with the name, where there is one.
  /// - Returns: The section; `nil` where the key opens none.
  static func sectionOpened(
    by name: @autoclosure () -> String, at place: Int?
  ) -> SchemaSectionKind? {
    if let place { return all[place].opens }
    let openings = all.compactMap(\.opens)
    let words = openings.map { FoldedName($0.rawValue).text }.sorted()
    guard let match = Suggestion.match(to: name(), among: words), match.distance == 1 else {
      return nil
    }
    return openings.first { FoldedName($0.rawValue).text == match.candidate }
  }

  /// Whether a section of any kind has a key with a name.
  static func isKnown(_ name: String) -> Bool { !places(of: name).isEmpty }

  /// The section that the key opens; `nil` for one that stands in a section.
  var opens: SchemaSectionKind? { section.opening == spelling ? section : nil }

  /// The place among ``all`` of a key whose name stands in a file just so.
  static func place(spelled name: SourceSpan, in source: SourceText) -> Int? {
    placeBySpelling.number(of: source.bytes.span, name.start, name.end)
  }

  /// The place among ``all`` of the key of a section that has the name of the one at a place; `nil`
  /// where the section has none.
  static func place(of namesake: Int, in section: SchemaSectionKind) -> Int? {
    if all[namesake].section == section { return namesake }
    return all.indices.first { place in
      all[place].section == section && all[place].spelling == all[namesake].spelling
    }
  }

  /// The places among ``all`` of the keys with a name, compared as keys of registers are.
  static func places(of name: String) -> [Int] { placesByName[FoldedName(name)] ?? [] }

  private static let placesByName = Dictionary(grouping: all.indices) { FoldedName(all[$0].name) }

  private static let placeBySpelling = {
    var table = ByteTable(for: all.count)
    for place in all.indices { table.insert(all[place].name, place) }
    return table
  }()
}
