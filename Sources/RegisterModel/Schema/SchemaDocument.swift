public import Diagnostics
public import RegisterSyntax

/// A schema's file as sections of entries: what stands in it, before anything is made of it.
public struct SchemaDocument: Sendable {
  /// One key of a section, in one language, with its value.
  public struct Entry: Sendable {
    /// The key as the schema's clause spells it; as it stands in the file if no clause knows it.
    public var key: String
    /// The tag in brackets, as it stands in the file.
    public var languageTag: String?
    /// The place of the key.
    public var keySpan: SourceSpan
    /// The lines of the value, trimmed, without empty ones.
    public var lines: [ValueLine]
    /// The value: lines joined by a line feed, paragraphs parted by a blank line.
    public var text: String
    /// The lines of the file that the entry takes, from 0.
    public var field: SyntaxField
  }

  /// One section: the whole, a field, a vocabulary, or a value of the vocabulary above it.
  public struct Section: Sendable {
    var kind: SchemaSectionKind
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
    func entry(_ key: String) -> Entry? {
      entries.first { $0.key == key && $0.languageTag == nil }
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
    var sections = [Section(kind: .whole, parent: "", entries: [])]
    var vocabulary = ""
    for field in document.fields {
      let header = document.header(of: field)
      let written = source.text(header.key)
      let opened = header.language == nil ? SchemaKey.sectionOpened(by: written) : nil
      if let opened {
        sections.append(
          Section(kind: opened, parent: opened == .value ? vocabulary : "", entries: []))
      }
      let kind = sections[sections.count - 1].kind
      let lines = document.valueLines(of: field, header)
      let entry = Entry(
        key: SchemaKey.named(written, in: kind)?.name ?? written,
        languageTag: header.language.map(source.text), keySpan: header.key, lines: lines,
        text: Self.text(of: lines, in: source), field: field)
      sections[sections.count - 1].entries.append(entry)
      if opened == .vocabulary { vocabulary = sections[sections.count - 1].title }
    }
    self.document = document
    self.sections = sections
  }

  /// The lines that are neither fields nor indented.
  var strayLines: StrayLines { StrayLines(in: SchemaKeys(self)) }

  private static func text(of lines: [ValueLine], in source: SourceText) -> String {
    lines.reduce(into: "") { text, line in
      if !text.isEmpty { text += line.followsBlankLine ? "\n\n" : "\n" }
      text += source.text(line.span)
    }
  }
}
