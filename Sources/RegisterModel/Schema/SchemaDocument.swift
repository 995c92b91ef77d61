public import Diagnostics
public import RegisterSyntax

/// A schema's file as sections of entries: what stands in it, before anything is made of it.
public struct SchemaDocument: Sendable {
  /// One key of a section, in one language, with its value.
  public struct Entry: Sendable {
    /// Whether what stands to the left of the colon has not the form of a key.
    var isMalformed: Bool
    /// The place among all keys of the one that stands in the file; `nil` where its section has none.
    var place: Int?
    /// The key that the entry is read as, also where it is misspelled in the file; `nil` where nothing
    /// tells what was meant.
    var meaning: SchemaKeyName?
    /// The tag in brackets, as it stands in the file.
    public var languageTag: String?
    /// The place of the key.
    public var keySpan: SourceSpan
    /// The lines of the file that the entry takes, from 0.
    public var field: SyntaxField
    /// The value, of which no text has been made.
    var passage: SchemaPassage

    /// The key as the schema's clause spells it, also where it is misspelled in the file; as it
    /// stands in the file where nothing tells what was meant.
    public var key: String { meaning?.rawValue ?? writtenKey }

    /// The key as it stands in the file.
    var writtenKey: String { passage.source.text(keySpan) }

    /// The lines of the value, trimmed, without empty ones and without those that lack a colon or
    /// their indentation: such a line is a mistake of its own, and is not judged a second time.
    public var lines: [ValueLine] { passage.lines }

    /// The value: lines joined by a line feed, paragraphs parted by a blank line.
    public var text: String { passage.text }

    /// What the key that stands in the file is in its section; `nil` where that has no such key.
    var known: SchemaKey? { place.map { SchemaKey.all[$0] } }

    /// The key of its section that the entry is read as, also where it is misspelled in the file;
    /// `nil` where nothing tells what was meant.
    func meantKey(in section: Section) -> SchemaKey? {
      known ?? SchemaKey.named(key, in: section.kind)
    }
  }

  /// One section: the whole, a field, a vocabulary, or a value of the vocabulary above it.
  public struct Section: Sendable {
    /// Which part of a schema it is.
    package var kind: SchemaSectionKind
    /// Where the section belongs: for a value, the title of its vocabulary; else empty.
    var parent: String
    /// The entries, the one that opens the section first.
    public var entries: [Entry]

    /// What the section is called in messages and in JSON: `Field purpose`; empty for the whole.
    public var title: String {
      guard kind != .whole, let opening = entries.first else { return "" }
      let own = "\(kind.rawValue) \(opening.text)"
      return parent.isEmpty ? own : "\(parent), \(own)"
    }

    /// The id of the field that the section defines; `nil` for any other section.
    public var fieldID: FieldID? {
      kind == .field ? entries.first.map { FieldID(rawValue: $0.text) } : nil
    }

    /// The first entry with a key and without a language.
    package func entry(_ key: String) -> Entry? {
      entries.first { $0.key == key && $0.languageTag == nil }
    }

    /// The value of the first entry with a key and without a language.
    func passage(of key: SchemaKeyName) -> SchemaPassage? {
      // By their places: a copy of each entry would take longer than to look at its key.
      for index in entries.indices
      where entries[index].meaning == key && entries[index].languageTag == nil {
        return entries[index].passage
      }
      return nil
    }
  }

  /// The file that was read.
  public let document: SyntaxDocument

  /// The path that the file is reported under.
  public var path: String { document.source.path }

  /// The sections in order; the whole is always the first.
  public let sections: [Section]

  /// Reads a schema's file into sections.
  ///
  /// Any bytes make sections; rules tell what is wrong.
  public init(_ source: SourceText) {
    let document = SyntaxDocument(source)
    // It knows whether its texts may have too many marks.
    let source = document.source
    var sections = [Section(kind: .whole, parent: "", entries: [])]
    let mayLackColons = document.traits.contains(.missingColons)
    var areAllKnown = true
    var vocabulary = ""
    for field in document.fields {
      let header = document.header(of: field)
      // Nearly every key is spelled as the clause spells it, and no text is made of it.
      let known =
        SchemaKey.place(spelled: header.key, in: source)
        ?? SchemaKey.places(of: source.text(header.key)).first
      let opened =
        header.language == nil
        ? SchemaKey.sectionOpened(by: source.text(header.key), at: known) : nil
      if let opened {
        sections.append(
          Section(kind: opened, parent: opened == .value ? vocabulary : "", entries: []))
        if sections.count < Self.mostRoomySections {
          sections[sections.count - 1].entries.reserveCapacity(Self.usualEntries(in: opened))
        }
      }
      let kind = sections[sections.count - 1].kind
      let place = known.flatMap { SchemaKey.place(of: $0, in: kind) }
      areAllKnown = areAllKnown && place != nil
      var meaning = opened?.opening ?? place.map { SchemaKey.all[$0].spelling }
      if meaning == nil, known == nil {
        meaning = Self.meaning(
          of: source.text(header.key), in: sections[sections.count - 1])
      }
      sections[sections.count - 1].entries.append(
        Entry(
          isMalformed: header.isMalformed, place: place, meaning: meaning,
          languageTag: header.language.map(source.text), keySpan: header.key, field: field,
          passage: document.passage(of: field, header)))
      if opened == .vocabulary { vocabulary = sections[sections.count - 1].title }
    }
    self.document = document
    self.sections = sections
    if mayLackColons || !areAllKnown { strayLines = StrayLines(in: SchemaKeys(self)) }
  }

  /// The lines that are neither fields nor indented.
  private(set) var strayLines = StrayLines()

  /// How many entries a section has room for from the beginning.
  private static func usualEntries(in kind: SchemaSectionKind) -> Int {
    switch kind {
    case .whole, .field: 16
    case .vocabulary: 2
    case .value: 4
    }
  }

  /// How many sections have such room: a file of very many sections would take up too much.
  private static let mostRoomySections = 256

  /// The most entries of a section among which misspelled ones are looked for; it keeps the work
  /// linear.
  private static let mostEntries = 256

  /// The key that a field of a section was probably meant to have; `nil` where nothing tells.
  ///
  /// A misspelled key is read as the nearest that the section does not state yet, so that it is one
  /// finding in the schema and not one in every register.
  private static func meaning(of written: String, in section: Section) -> SchemaKeyName? {
    guard section.entries.count < mostEntries,
      let guess = SchemaKey.guess(written, in: section.kind),
      !section.entries.contains(where: { $0.key == guess.text })
    else { return nil }
    return SchemaKeyName(rawValue: guess.text)
  }
}
