import Foundation

@testable import RegisterModel
@testable import Rendering

/// A text in every kind of output; the first byte tells what it means there.
enum EscaperTarget: FuzzTarget {
  static let name = "escapers"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    var reader = ByteReader(bytes)
    let role = Role.allCases[reader.number(below: Role.allCases.count)]
    let text = String(decoding: reader.all(), as: UTF8.self)
    let visible = VisibleText.text(of: text)
    try hold(!visible.unicodeScalars.contains(where: \.isUnprintable), "a text shows all it holds")
    try hold(VisibleText(text).text == visible, "the text alone is that which is measured")
    try checkMarkup(text, visible)
    try checkMarkdown(text, visible, role)
    try checkData(text)
    try checkLines(text, visible)
    try checkDocuments(text, role)
    _ = text.resemblesPlace
  }

  /// Sees that HTML and XML hold the text and no markup.
  private static func checkMarkup(_ text: String, _ visible: String) throws {
    let references = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
    let html = HTMLText(text).text
    try hold(
      Unescaping.references(html, references)?.utf8.elementsEqual(visible.utf8) == true,
      "HTML gives the text back: \(html)")
    let xml = XMLText(text).text
    let read = try require(
      Unescaping.references(xml, references), "XML holds no markup: \(xml)")
    try hold(
      read.unicodeScalars.allSatisfy { !$0.isUnprintable || $0 == "\t" || $0 == "\n" },
      "XML shows all it holds")
    try hold(
      text.unicodeScalars.contains { $0.isUnprintable || $0.value & 0xFFFE == 0xFFFE }
        || text.unicodeScalars.contains { (0xFDD0...0xFDEF).contains($0.value) }
        || read.utf8.elementsEqual(text.utf8), "XML gives the text back")
  }

  /// Sees that Markdown holds the text, and no element but those that are put there.
  private static func checkMarkdown(_ text: String, _ visible: String, _ role: Role) throws {
    for reader in [MarkdownRenderer.Reader.forge, .editor] {
      let markdown = MarkdownText(RichText(text), for: reader).text
      let read = Unescaping.markdown(markdown)
      try hold(
        read?.utf8.elementsEqual(visible.utf8) == true, "Markdown gives the text back: \(markdown)")
      _ = MarkdownText(RichText([TextSpan(text, role), TextSpan(text, .plain)]), for: reader)
    }
  }

  /// Sees that JSON, tables and the commands of a workflow hold the text.
  private static func checkData(_ text: String) throws {
    for pretty in [false, true] {
      let json = JSONValue.object([.init(text, .array([.string(text), .null]))])
        .rendered(pretty: pretty)
      try hold(
        json.unicodeScalars.allSatisfy { !$0.isUnprintable || $0 == "\n" },
        "JSON shows all it holds")
      let value = try JSONDecoder().decode([String: [String?]].self, from: Data(json.utf8))
      try hold(
        value.count == 1 && value.keys.first?.utf8.elementsEqual(text.utf8) == true
          && value.values.first?.first??.utf8.elementsEqual(text.utf8) == true,
        "JSON gives the text back")
    }
    var table = CSVTable(header: ["a", text])
    table.append([text, "b"])
    let shown = CSVTable.shown(text)
    try hold(
      shown.unicodeScalars.first.map { !"=+-@\t\r".unicodeScalars.contains($0) } ?? true,
      "a cell is no formula")
    let rows = Unescaping.table(table.rendered())
    try hold(
      rows == [["a", shown], [shown, "b"]].map { $0.map { Array($0.utf8) } }, "a table's cells")
    try checkImport(of: table, text)
    let command = WorkflowCommand(.error, [.init("file", text), .init("line", "1")], text)
    try hold(
      Unescaping.workflowCommand(command.rendered(), holds: text),
      "a workflow command gives the text back: \(command.rendered())")
  }

  /// Sees that the importer reads in a table what was put there.
  private static func checkImport(of table: CSVTable, _ text: String) throws {
    if text.unicodeScalars.contains(where: { $0.isUnprintable }) { return }
    var reader = CommaSeparatedRows(
      Array(table.rendered().utf8)[...], separator: UInt8(ascii: ","))
    let (header, row) = (reader.next(), reader.next())
    let folded = CellText.folded(Array(text.utf8)[...])
    try hold(
      header?[1].utf8.elementsEqual(folded.utf8) == true
        && row?[0].utf8.elementsEqual(folded.utf8) == true && reader.next() == nil,
      "the importer reads a table that was exported")
  }

  /// Sees that no line of a shell, a manual or a terminal is more than the text.
  private static func checkLines(_ text: String, _ visible: String) throws {
    if !text.utf8.contains(0) {
      try hold(
        Unescaping.shellWord(ShellWord.quoted(text))?.elementsEqual(text.utf8) == true,
        "a shell takes a word for itself: \(ShellWord.quoted(text))")
    }
    let argument = ManualText.argument(text).utf8.dropFirst().dropLast()
    try hold(!argument.contains(UInt8(ascii: "\"")), "an argument of a macro ends where it should")
    for line in ManualText.lines(of: RichText(text)) + [ManualText.escaped(text)] {
      let first = line.utf8.first
      try hold(
        first != UInt8(ascii: ".") && first != UInt8(ascii: "'"), "a line is no macro: \(line)")
    }
    let lines = VisibleLines.text(of: Array(text.utf8))
    try hold(
      lines.unicodeScalars.allSatisfy { !$0.isUnprintable || $0 == "\n" || $0 == "\t" },
      "lines show all they hold")
  }

  /// Sees that a document of the text shows all it holds, and stays within its width.
  private static func checkDocuments(_ text: String, _ role: Role) throws {
    let rich = RichText([TextSpan(text, role), TextSpan(" a ", .plain), TextSpan(text, .plain)])
    let document: RichDocument = [
      .heading(rich, level: 1), .paragraph(rich, indent: 2, hanging: 2), .list([rich, rich]),
      .table(Table(columns: [.init(rich), .init("a")], rows: [[rich, rich]])),
      .definitions([Definition(rich, [rich])]),
      .excerpt(SourceExcerpt(lineNumber: 1, line: text, columns: 2..<5, role: .error)),
    ]
    let terminal = TerminalRenderer(width: 60, colour: false).render(document)
    try hold(
      terminal.unicodeScalars.allSatisfy { !$0.isUnprintable || $0 == "\n" },
      "a terminal is shown all there is")
    let html = HTMLRenderer().render(document)
    try hold(Unescaping.hasOnlyKnownTags(html), "a page has no tag but those put there: \(html)")
    let markdown = MarkdownRenderer().render(document)
    try hold(
      markdown.unicodeScalars.allSatisfy { !$0.isUnprintable || $0 == "\n" },
      "Markdown shows all it holds")
  }
}
