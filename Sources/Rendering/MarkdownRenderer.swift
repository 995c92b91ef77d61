/// Writes a document as Markdown that GitHub, GitLab and Forgejo show alike, for a comment there, or
/// that an editor shows.
///
/// No line is wrapped. What is indented in a document is a list in Markdown: a paragraph below
/// another, or below an item of a list, is an item, and what is below that belongs to it.
package struct MarkdownRenderer: Sendable {
  /// Who shows the Markdown.
  package enum Reader: Sendable {
    /// A forge, which makes more of it than Markdown says.
    case forge
    /// An editor, which does not know HTML.
    case editor
  }

  private let reader: Reader

  /// Makes a renderer.
  ///
  /// - Parameter reader: Who shows what it writes.
  package init(for reader: Reader = .forge) { self.reader = reader }

  /// The document as text; each line ends in a line break.
  ///
  /// - Parameters:
  ///   - document: A document, or a piece of one that begins with an empty line or a heading.
  ///   - isFirst: Whether no other piece stands above it.
  /// - Returns: The text.
  package func render(_ document: RichDocument, isFirst: Bool = true) -> String {
    var page = Page(isFirst: isFirst, reader)
    for entry in Outline(document).entries { page.append(entry, margin: 0, isInItem: false) }
    return page.text
  }
}

extension MarkdownRenderer {
  /// What has been written so far.
  private struct Page {
    private(set) var text = ""
    /// Whether nothing stands above.
    private var isFirst: Bool
    /// The margin of the item that was written last, where it was of one line.
    private var lastItem: Int?

    private let reader: Reader

    init(isFirst: Bool, _ reader: Reader) {
      self.isFirst = isFirst
      self.reader = reader
    }

    /// Writes a block and what belongs to it.
    ///
    /// - Parameters:
    ///   - entry: The block.
    ///   - margin: The spaces before its lines.
    ///   - isInItem: Whether it belongs to an item of a list.
    mutating func append(_ entry: Outline.Entry, margin: Int, isInItem: Bool) {
      var (margin, isInItem) = (margin, isInItem)
      switch entry.block {
      case .heading(let text, let level):
        let marks = String(repeating: "#", count: max(1, min(6, level)))
        write(MarkdownText(text, isHeading: true, for: reader), after: "\(marks) ", margin)
      case .paragraph(let text, let indent, _) where indent > 0 && !isInItem:
        writeItem(MarkdownText(text, for: reader).text, margin)
        (margin, isInItem) = (margin + 2, true)
      case .paragraph(let text, _, _): write(MarkdownText(text, for: reader), margin)
      case .list(let items, _):
        for item in items { writeItem(MarkdownText(item, for: reader).text, margin) }
        margin += 2
      case .definitions(let definitions, _):
        for definition in definitions { write(definition, margin) }
      case .table(let table): write(table, margin)
      case .excerpt(let excerpt): write(excerpt, margin)
      case .blank: break
      }
      for entry in entry.below { append(entry, margin: margin, isInItem: isInItem) }
    }

    private mutating func write(_ text: MarkdownText, after lead: String = "", _ margin: Int) {
      if !text.text.isEmpty { write([lead + text.text], margin) }
    }

    private mutating func writeItem(_ text: String, _ margin: Int) {
      guard !text.isEmpty else { return }
      write(["- \(text)"], margin, followsItem: lastItem == margin)
      lastItem = margin
    }

    private mutating func write(_ definition: Definition, _ margin: Int) {
      let label = MarkdownText(definition.label.withPlain(as: .fieldName), for: reader).text
      let content = definition.content.map { MarkdownText($0, for: reader).text }.filter {
        !$0.isEmpty
      }
      writeItem(content.first.map { "\(label): \($0)" } ?? "\(label):", margin)
      for text in content.dropFirst() { write([text], margin + 2) }
    }

    private mutating func write(_ table: Table, _ margin: Int) {
      func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
      let header = table.columns.map { MarkdownText($0.header, isHeading: true, for: reader).text }
      let rows = table.rows.map { row($0.map { MarkdownText($0, for: reader).text }) }
      write([row(header), row(table.columns.map { _ in "---" })] + rows, margin)
    }

    /// Writes a line of a file, and below it a line that marks the place, as they are: they are
    /// fenced by more backticks than stand in a row in them.
    private mutating func write(_ excerpt: SourceExcerpt, _ margin: Int) {
      let renderer = TerminalRenderer(width: 120, colour: false)
      let lines = renderer.lines(of: excerpt).map { $0.pieces.map(\.text).joined() }
      var (longest, length) = (0, 0)
      for byte in lines.joined(separator: "\n").utf8 {
        length = byte == UInt8(ascii: "`") ? length + 1 : 0
        longest = max(longest, length)
      }
      let fence = String(repeating: "`", count: max(3, longest + 1))
      write([fence] + lines + [fence], margin)
    }

    /// Writes lines, with an empty one before them unless they follow an item as its next.
    private mutating func write(_ lines: [String], _ margin: Int, followsItem: Bool = false) {
      if !isFirst, !followsItem { text += "\n" }
      isFirst = false
      let space = String(repeating: " ", count: margin)
      for line in lines { text += "\(space)\(line)\n" }
      lastItem = nil
    }
  }
}
