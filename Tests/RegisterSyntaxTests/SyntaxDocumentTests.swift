import Diagnostics
import ModelTestSupport
import RegisterSyntax
import Testing

@Suite("Bytes to lines and fields") struct SyntaxDocumentTests {
  @Test(
    "a line is told by its first byte",
    arguments: [
      ("\n", .blank), (" \t\n", .blank), ("\r\n", .blank), ("  \r\n", .blank), (" ", .blank),
      ("# a\n", .comment), ("#\n", .comment), ("#a: b\n", .comment), (" # a\n", .continuation),
      ("\ta: b\n", .continuation), (" \r", .continuation), (" \u{A0}\n", .continuation),
      ("a:\n", .field), (":\n", .field), ("a: b", .field), ("a:\r\n", .field), ("ä b: c\n", .field),
      ("a:\u{301}b\n", .field), ("[:\n", .field), ("\u{A0}:\n", .field), ("\u{0}:\n", .field),
      ("a\n", .missingColon), ("\r", .missingColon), ("a\rb\n", .missingColon),
      ("a\u{2028}b:\n", .field), ("\u{FEFF}#\n", .comment), ("\u{FEFF} a\n", .continuation),
      ("\u{FEFF}\n", .blank), ("\u{A0}\n", .missingColon),
    ] as [(String, LineKind)])
  func kindsOfLines(text: String, kind: LineKind) {
    let document = SyntaxDocument(SourceText(path: "a", text: text))
    #expect(document.lines.map(\.kind) == [kind])
    #expect(document.written().elementsEqual(text.utf8))
  }

  @Test("an empty file and a lone byte order mark have no lines")
  func noLines() {
    for text in ["", "\u{FEFF}"] {
      let document = SyntaxDocument(SourceText(path: "a", text: text))
      #expect(document.lines.isEmpty)
      #expect(document.fields.isEmpty)
      #expect(document.written().elementsEqual(text.utf8))
    }
  }

  @Test(
    "key and language stand before the first colon, trimmed",
    arguments: [
      ("‹Namn›: a\n", false), ("‹Namn›[‹fi›]: a\n", false), ("‹Namn› \t[ ‹fi› ] : a\n", false),
      ("‹Två ord›:a:b\n", false), ("\u{FEFF}‹Namn›: a\n", false), ("‹a›:\u{301}b\n", false),
      ("‹Namn[fi›:]: a\n", true), ("‹Namn]›: a\n", true), ("‹Namn[fi]x›: a\n", true),
      ("‹[fi]›: a\n", true), ("‹Namn]fi[›: a\n", true), ("‹Namn[[fi]›: a\n", true),
      ("‹Namn[fi]]›: a\n", true), ("‹Namn[fi][en]›: a\n", true), ("‹Namn›[‹›]: a\n", true),
      ("‹[›: a\n", true), ("‹]›: a\n", true), ("‹[]›: a\n", true), ("‹›: a\n", true),
      ("‹Namn[›: a\n", true),
    ])
  func headers(marked: String, isMalformed: Bool) throws {
    let text = MarkedText(marked)
    let document = SyntaxDocument(text.source)
    let header = document.header(of: try #require(document.fields.first))
    #expect([header.key] + [header.language].compactMap(\.self) == text.spans)
    #expect(header.isMalformed == isMalformed)
    #expect(text.source.bytes[header.colon] == UInt8(ascii: ":"))
  }

  @Test(
    "the value is what follows the colon and the lines that continue it, each trimmed",
    arguments: [
      "a: ‹b›\n", "a:‹b›", "a:  ‹b: c› \n", "a:\n  ‹b›\n\t‹c›\n", "a: ‹b›\n\n  ‹c›\n\n\n",
      "a: ‹b›\n# c\n  ‹d›\n# e\n", "a: ‹b›\r\n  ‹c›\r\n", "a:\n\n  ‹b›\n", "a: ‹b›\n‹c›\n  ‹d›\n",
      "a:\n", "a: \t\n\n# b\n", "a: ‹\u{A0}›\n", "a: ‹# b›\n  ‹# c›\n", "a:‹\u{301}b›\n",
      "\u{FEFF}a: ‹b›\n  ‹c›\n",
    ])
  func values(marked: String) throws {
    let text = MarkedText(marked)
    let document = SyntaxDocument(text.source)
    let field = try #require(document.fields.first)
    #expect(document.valueLines(of: field).map(\.span) == text.spans)
  }

  @Test("a blank line between two lines of a value is told, a comment is not")
  func blankLinesInValues() throws {
    let text = "a:\n\n  b\n\n# x\n\n  c\n# y\n  d\n  \n  e\n"
    let document = SyntaxDocument(SourceText(path: "a", text: text))
    let lines = document.valueLines(of: try #require(document.fields.first))
    #expect(lines.map(\.followsBlankLine) == [false, true, false, true])
    #expect(lines.map(\.line) == [2, 6, 8, 10])
  }

  @Test("a field ends with the last line that has text of its value")
  func extentOfFields() {
    let text = "# top\n\na: 1\n\n# of a\n 2\n\n# of b\nb:\n# end\n"
    let document = SyntaxDocument(SourceText(path: "a", text: text))
    #expect(document.fields.map(\.lines) == [2..<6, 8..<9])
  }

  @Test(
    "half a megabyte of anything is read",
    arguments: ["\n", "a:\n", "a", "\u{301}\u{316}", " \n", ":\n", "\r\n", "[", "a\n", "\u{0}"])
  func largeFiles(unit: String) {
    let bytes = Array(repeating: Array(unit.utf8), count: (1 << 19) / unit.utf8.count).joined()
    let document = SyntaxDocument(SourceText(path: "a", bytes: Array(bytes)))
    var findings = DiagnosticCollector()
    SyntaxRules.check(document, into: &findings)
    #expect(findings.kept.count <= FileReport.limit)
    #expect(document.written() == document.source.bytes)
  }
}
