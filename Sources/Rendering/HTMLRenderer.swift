/// Writes a document as a fragment of HTML, for the body of a page.
///
/// Each block is an element, and what belongs to a paragraph stands with it in a `div` of the class
/// `group`. Roles are elements where HTML has one: `ins` and `del` for words that were added and
/// removed, `code` for what is typed or is a name for programs; else classes. The style sheet of the
/// page decides how they look, but nothing is told by it alone.
package struct HTMLRenderer: Sendable {
  /// Makes a renderer.
  ///
  /// - Parameter level: The level of the heading that the fragment stands below; 0 for a page of its
  ///   own, whose first heading is the page's.
  package init(below level: Int = 0) { top = level }

  /// The level of the heading that the fragment stands below; 0 for a page of its own.
  private let top: Int

  /// The fragment; each line ends in a line break.
  package func render(_ document: RichDocument) -> String {
    var level = top
    return Outline(document).entries.map { html(of: $0, &level) }.joined()
  }

  /// A block with what belongs to it; `level` is that of the heading before it.
  private func html(of entry: Outline.Entry, _ level: inout Int) -> String {
    let block = html(of: entry.block, &level)
    if entry.below.isEmpty { return block }
    var group = "<div class=\"group\">\n\(block)"
    for below in entry.below { group += html(of: below, &level) }
    return "\(group)</div>\n"
  }

  private func html(of block: Block, _ level: inout Int) -> String {
    switch block {
    case .heading(let text, let wanted):
      if text.isEmpty { return "" }
      // A heading is at most one level below the one before it.
      level = max(top + 1, min(top + wanted, level + 1, 6))
      return "<h\(level)>\(html(of: text, isHeading: true))</h\(level)>\n"
    case .paragraph(let text, _, _): return text.isEmpty ? "" : "<p>\(html(of: text))</p>\n"
    case .list(let items, _):
      let lines = items.filter { !$0.isEmpty }.map { "<li>\(html(of: $0))</li>\n" }
      return lines.isEmpty ? "" : "<ul>\n\(lines.joined())</ul>\n"
    case .definitions(let definitions, _):
      return definitions.isEmpty ? "" : "<dl>\n\(definitions.map(html).joined())</dl>\n"
    case .table(let table): return html(of: table)
    case .excerpt(let excerpt): return html(of: excerpt)
    case .blank: return ""
    }
  }

  private func html(of definition: Definition) -> String {
    let content = definition.content.filter { !$0.isEmpty }.map { html(of: $0) }
    let value = content.count == 1 ? content[0] : content.map { "<p>\($0)</p>" }.joined()
    let label = html(of: definition.label, isHeading: true)
    return "<dt>\(label)</dt><dd>\(value.isEmpty ? "–" : value)</dd>\n"
  }

  private func html(of table: Table) -> String {
    let header = table.columns.map { column in
      // A header without a word in it heads nothing.
      column.header.isEmpty
        ? "<td></td>" : "<th scope=\"col\">\(html(of: column.header, isHeading: true))</th>"
    }
    var lines = "<table>\n<thead>\n<tr>\(header.joined())</tr>\n</thead>\n<tbody>\n"
    for row in table.rows {
      let cells = row.enumerated().map { number, cell in
        number == 0 && !cell.isEmpty
          ? "<th scope=\"row\">\(html(of: cell))</th>" : "<td>\(html(of: cell))</td>"
      }
      lines += "<tr>\(cells.joined())</tr>\n"
    }
    return "\(lines)</tbody>\n</table>\n"
  }

  /// A line of a file with a place in it marked; a sign stands for a place between two characters.
  private func html(of excerpt: SourceExcerpt) -> String {
    let window = ExcerptWindow(of: excerpt.line, around: excerpt.columns, room: 240)
    let place = window.place.isEmpty ? "‸" : HTMLText(window.place).text
    return "<figure class=\"excerpt\"><pre><span>\(excerpt.lineNumber)</span> "
      + "<code>\(HTMLText(window.before).text)<mark>\(place)</mark>"
      + "\(HTMLText(window.after).text)</code></pre></figure>\n"
  }

  /// Running text; in a heading, which is strong as a whole, names are not made so.
  private func html(of text: RichText, isHeading: Bool = false) -> String {
    let runs = text.runs { span in
      let element = HTMLElement(span.role)
      let isPlain = isHeading && element?.name == "b"
      return HTMLElement(isPlain ? nil : element, language: span.language)
    }
    return runs.map { run in
      let escaped = HTMLText(run.text).text
      return run.look.map { "\($0.start)\(escaped)\($0.end)" } ?? escaped
    }.joined()
  }
}
