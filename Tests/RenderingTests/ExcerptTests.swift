import Testing

@testable import Rendering

struct ExcerptTests {
  private func render(_ line: String, _ columns: Range<Int>, width: Int? = nil) -> String {
    TerminalRenderer(width: width, colour: false).render([
      .excerpt(SourceExcerpt(lineNumber: 12, line: line, columns: columns, role: .error))
    ])
  }

  @Test func `The place is underlined`() {
    #expect(
      render("Ansvarsperson: Psykologn", 16..<25) == """
         12 | Ansvarsperson: Psykologn
            |                ^^^^^^^^^

        """)
  }

  @Test func `Tabs, wide characters, marks and escapes keep the underline in its place`() {
    #expect(
      render("a\tb: 日本x o\u{308}l", 10..<12) == """
         12 | a b: 日本x o\u{308}l
            |            ^

        """)
    #expect(
      render("日本: 情報", 5..<7) == """
         12 | 日本: 情報
            |       ^^^^

        """)
    #expect(
      render("a\u{202E}b", 2..<3) == """
         12 | a<U+202E>b
            |  ^^^^^^^^

        """)
  }

  @Test(arguments: [(2..<2, 1), (0..<0, 0), (1..<1, 0), (4..<9, 3), (90..<99, 3)])
  func `An empty place, and one beyond the line, is one caret`(columns: Range<Int>, at: Int) {
    #expect(
      render("abc", columns)
        == " 12 | abc\n    | \(String(repeating: " ", count: at))^\n")
  }

  @Test func `A long line is cut on both sides of the place`() {
    let line = String(repeating: "ord ", count: 20) + "HÄR" + String(repeating: " ord", count: 20)
    #expect(
      render(line, 81..<84, width: 40) == """
         12 | …rd ord ord HÄR ord ord ord ord o…
            |             ^^^

        """)
  }

  @Test(arguments: [40, 57, 80])
  func `No excerpt is wider than the terminal`(width: Int) {
    let line = String(repeating: "日本 o\u{308}\u{301} \u{202E} x👍🏽", count: 50)
    for start in stride(from: 1, through: line.unicodeScalars.count + 2, by: 7) {
      let lines = render(line, start..<(start + start % 90), width: width).split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width })
    }
  }

  @Test(.timeLimit(.minutes(30)))
  func `A hundred places in a line of 8 MiB are shown without delay`() {
    let line = String(repeating: "å", count: 4 << 20)
    for place in 0..<100 {
      let excerpt = render(line, (40_000 * place)..<(40_000 * place + 9), width: 80)
      #expect(excerpt.contains("^^^^^^^^^"))
    }
  }
}
