import Testing

@testable import Rendering

struct SafetyTests {
  /// Every control character, and what reorders or hides text.
  private static let hostile: [Unicode.Scalar] =
    [0..<0x20, 0x7F..<0xA0, 0x200B..<0x2010, 0x2028..<0x202F, 0x2060..<0x2070, 0xE0020..<0xE0080]
    .joined().compactMap { Unicode.Scalar(UInt32($0)) }
    + ["\u{AD}", "\u{61C}", "\u{180E}", "\u{FEFF}", "\u{FFFD}", "\u{FE00}", "\u{E0100}"]

  private static func blocks(holding text: RichText, line: String) -> [Block] {
    [
      .heading(text, level: 1),
      .heading(text, level: 2),
      .paragraph(text, indent: 1, hanging: 1),
      .list([text, text]),
      .table(Table(columns: [.init(text), .init(text)], rows: [[text, text]])),
      .definitions([Definition(text, [text, text])]),
      .excerpt(SourceExcerpt(lineNumber: 1, line: line, columns: 2..<3, role: .error)),
      .blank,
    ]
  }

  @Test(arguments: [40, nil])
  func `No character that a terminal obeys or hides comes through any block`(width: Int?) {
    let renderer = TerminalRenderer(width: width, colour: false)
    for scalar in Self.hostile {
      let line = "a\(scalar)b"
      for role in [Role.plain, .added, .path] {
        for block in Self.blocks(holding: RichText(line, role), line: line) {
          let output = renderer.render([block])
          let raw = output.unicodeScalars.filter { $0 != "\n" && Self.hostile.contains($0) }
          #expect(raw.isEmpty, "U+\(scalar.hexadecimal)")
          if scalar != "\t" && block != .blank {
            #expect(output.contains("a<U+\(scalar.hexadecimal)>b"))
          }
        }
      }
    }
  }

  @Test func `With colour, the only control characters are the renderer's own`() {
    let text = RichText(String(String.UnicodeScalarView(Self.hostile)), .error)
    let output = TerminalRenderer(width: nil, colour: true).render([.paragraph(text)])
    #expect(output.hasPrefix("\u{1B}[1;38;5;196m<U+0000>"))
    #expect(output.hasSuffix("\u{1B}[0m\n"))
    #expect(output.utf8.filter { $0 < 0x20 }.count == 3)
  }

  @Test func `A tab is a space, and a line break makes no line`() {
    #expect(VisibleText("a\tb\nerror: c").text == "a b<U+000A>error: c")
  }

  @Test func `A carriage return and a line feed are two characters`() {
    #expect(VisibleText("a\r\nb").text == "a<U+000D><U+000A>b")
  }

  @Test func `Letters, marks and signs of any script stay as they are`() {
    let text = "å a\u{30A} 日本 👍🏽 ☎\u{FE0F} ”§ 45” – € א עברית"
    #expect(VisibleText(text).text == text)
  }

  @Test(.timeLimit(.minutes(30)))
  func `Two million marks on one letter are rendered in linear time`() {
    let marks = "a" + String(repeating: "\u{301}", count: 2_000_000)
    for block in Self.blocks(holding: RichText(marks), line: marks) {
      #expect(!TerminalRenderer(width: 40, colour: true).render([block]).isEmpty)
    }
  }
}
