/// Writes a document for a terminal, or for whatever else takes lines of plain text.
package struct TerminalRenderer: Sendable {
  /// In columns; nil where there is no terminal, and then no line is wrapped.
  let width: Int?
  let colour: Bool

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, nil to wrap none. Fewer than 40 count as 40.
  ///   - colour: Whether roles are shown by colour. Without it added and removed words stand as
  ///     `{+word+}` and `[-word-]`.
  package init(width: Int?, colour: Bool) {
    self.width = width.map { max(40, $0) }
    self.colour = colour
  }

  /// The document's lines, each with a line break at its end.
  package func render(_ document: RichDocument) -> String {
    var output = ""
    for block in document.blocks {
      for line in lines(of: block) { write(line, to: &output) }
    }
    return output
  }

  private func lines(of block: Block) -> [TerminalText] {
    switch block {
    case .heading(let text, let level):
      return prepare(text.withPlain(as: level <= 1 ? .title : .heading)).wrapped(to: width)
    case .paragraph(let text, let indent, let hanging):
      return prepare(text)
        .wrapped(to: width, after: TerminalText(spaces: indent), indent: indent + hanging)
    case .list(let items, let indent):
      let bullet = TerminalText(spaces: indent) + TerminalText("- ")
      return items.flatMap {
        prepare($0).wrapped(to: width, after: bullet, indent: bullet.width)
      }
    case .table(let table):
      return lines(of: table)
    case .definitions(let definitions, let indent):
      return lines(of: definitions, indent: indent)
    case .excerpt(let excerpt):
      return lines(of: excerpt)
    case .blank:
      return [TerminalText()]
    }
  }

  /// Text made safe and measured.
  func prepare(_ text: RichText) -> TerminalText {
    TerminalText(text, marksWords: !colour)
  }

  private func write(_ line: TerminalText, to output: inout String) {
    var open: String?
    for piece in line.pieces {
      let style = colour ? TerminalStyle.of(piece.role) : nil
      if style != open {
        if open != nil { output += "\u{1B}[0m" }
        if let style { output += "\u{1B}[\(style)m" }
        open = style
      }
      output += piece.text
    }
    output += open == nil ? "\n" : "\u{1B}[0m\n"
  }
}
