/// Writes a document as the source of a manual page, in the macros of `man(7)`.
///
/// Lines are short and each sentence begins one, as `mandoc -Tlint` wants it.
package struct ManualRenderer: Sendable {
  /// What stands above and below every page.
  package struct Title: Hashable, Sendable {
    /// The page, as `dataregister-check`.
    package var name: String
    /// The section of the manual.
    package var section: Int
    /// The day it is from, as `2026-11-22`.
    package var date: String
    /// What it belongs to, and of which version.
    package var source: String

    /// Makes a title.
    package init(name: String, section: Int, date: String, source: String) {
      self.name = name
      self.section = section
      self.date = date
      self.source = source
    }
  }

  private let title: Title

  /// Makes a renderer.
  package init(_ title: Title) { self.title = title }

  /// The document as the source of a page; each line ends in a line break.
  ///
  /// - Parameter document: Headings of level 1 begin sections, others parts of them.
  /// - Returns: The text.
  package func render(_ document: RichDocument) -> String {
    let names = [title.name.uppercased(), String(title.section)].map(ManualText.argument)
    let source = [title.source, title.name].map(ManualText.argument)
    // The day is read as one: a hyphen in it is not escaped.
    let heading = names + ["\"\(VisibleText.text(of: title.date))\""] + source
    // Names are never parted at the end of a line, where a hyphen would be taken for their own.
    var lines = [".TH " + heading.joined(separator: " "), ".nh", ".ad l"]
    for block in document.blocks { append(block, to: &lines) }
    return lines.map { "\($0)\n" }.joined()
  }

  private func append(_ block: Block, to lines: inout [String]) {
    switch block {
    case .heading(let text, let level):
      lines.append((level == 1 ? ".SH " : ".SS ") + ManualText.argument(text.plainText))
    case .paragraph(let text, let indent, _):
      // The first paragraph of a section follows its heading at once.
      let isFirst = lines.last.map { $0.hasPrefix(".SH") || $0.hasPrefix(".SS") } == true
      if indent > 0 {
        lines += [".RS \(indent)"] + ManualText.lines(of: text) + [".RE"]
      } else {
        lines += (isFirst ? [] : [".PP"]) + ManualText.lines(of: text)
      }
    case .list(let items, _):
      for item in items { lines += [".IP \\(bu 2"] + ManualText.lines(of: item) }
    case .definitions(let definitions, _):
      for definition in definitions {
        lines += [".TP"] + ManualText.line(definition.label)
        for (index, content) in definition.content.enumerated() {
          lines += (index == 0 ? [] : [".IP"]) + ManualText.lines(of: content)
        }
      }
    case .table, .excerpt:
      let text = TerminalRenderer(width: 72, colour: false).render(RichDocument([block]))
      lines += [".PP", ".nf"]
      lines += text.split(separator: "\n").map { ManualText.escaped(String($0)) }
      lines += [".fi"]
    case .blank: break
    }
  }
}
