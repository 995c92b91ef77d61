import Diagnostics
import ModelTestSupport
import Testing

@Suite("Lines and columns") struct LineIndexTests {
  @Test("a column counts Unicode scalars, a line ends after its LF")
  func columnsAreScalars() {
    let index = LineIndex(SourceText(path: "a", text: "åb\r\n\ne\u{301}𐍈x\n"))
    #expect(index.count == 4)
    #expect(index.location(of: 0) == SourceLocation(line: 1, column: 1))
    #expect(index.location(of: 2) == SourceLocation(line: 1, column: 2))
    #expect(index.location(of: 4) == SourceLocation(line: 1, column: 4))
    #expect(index.location(of: 5) == SourceLocation(line: 2, column: 1))
    #expect(index.location(of: 6) == SourceLocation(line: 3, column: 1))
    #expect(index.location(of: 7) == SourceLocation(line: 3, column: 2))
    #expect(index.location(of: 13) == SourceLocation(line: 3, column: 4))
    #expect(index.location(of: 15) == SourceLocation(line: 4, column: 1))
    #expect(index.location(of: 99) == SourceLocation(line: 4, column: 1))
  }

  @Test(
    "each byte that is not UTF-8 counts as one column",
    arguments: [
      ([0x80], 1), ([0x80, 0x80], 2), ([0xC3], 1), ([0xC3, 0xA5], 1), ([0xE2, 0x80], 2),
      ([0xE2, 0x80, 0xAE], 1), ([0xF0, 0x90, 0x8D], 3), ([0xED, 0xA0, 0x80], 3), ([0xC0, 0x80], 2),
      ([0xF4, 0x90, 0x80, 0x80], 4), ([0xFF, 0xFE], 2), ([0x61, 0xFF, 0xC3, 0xA5], 3),
    ] as [([UInt8], Int)])
  func invalidBytesAreColumns(bytes: [UInt8], columns: Int) {
    let index = LineIndex(SourceText(path: "a", bytes: [0x0A] + bytes + [0x3A]))
    let location = SourceLocation(line: 2, column: columns + 1)
    #expect(index.location(of: 1 + bytes.count) == location)
  }

  @Test("a line's span has neither its LF nor its CRLF; a lone CR stays")
  func spansOfLines() {
    let index = LineIndex(SourceText(path: "a", text: "ab\r\n\r\nc\rd\n\r"))
    #expect(
      (1...index.count).map { index.span(ofLine: $0) } == [
        SourceSpan(0, 2), SourceSpan(4, 4), SourceSpan(6, 9), SourceSpan(10, 11),
      ])
  }

  @Test("an empty text has one empty line")
  func emptyText() {
    let index = LineIndex(SourceText(path: "a", text: ""))
    #expect(index.count == 1)
    #expect(index.location(of: 0) == SourceLocation(line: 1, column: 1))
    #expect(index.span(ofLine: 1) == SourceSpan(0, 0))
  }

  @Test("every offset of any text is where counting from the start puts it", arguments: 0..<50)
  func locationsByCounting(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["\n", "\r\n", "\r", "a", "å", "\u{FEFF}", "e\u{301}", "𐍈", "\t"]
    let text = (0..<200).map { _ in generator.pick(pieces) }.joined()
    let index = LineIndex(SourceText(path: "a", text: text))
    var (offset, line, column) = (0, 1, 1)
    for scalar in text.unicodeScalars {
      #expect(index.location(of: offset) == SourceLocation(line: line, column: column))
      #expect(index.lineNumber(of: offset) == line)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      offset += String(scalar).utf8.count
    }
    #expect(index.location(of: offset) == SourceLocation(line: line, column: column))
    #expect(index.count == line)
  }
}
