import Testing

@testable import Rendering

struct WrappingTests {
  private let prose: RichText = """
    Ändamålet är att sköta småbarnspedagogikens ansökningar och årliga avgifter för barn på ön.
    """

  private func render(_ block: Block, width: Int?) -> String {
    TerminalRenderer(width: width, colour: false).render([block])
  }

  @Test func `Text is broken at white space within 40, 60 and 80 columns`() {
    #expect(
      render(.paragraph(prose), width: 40) == """
        Ändamålet är att sköta
        småbarnspedagogikens ansökningar och
        årliga avgifter för barn på ön.

        """)
    #expect(
      render(.paragraph(prose), width: 60) == """
        Ändamålet är att sköta småbarnspedagogikens ansökningar och
        årliga avgifter för barn på ön.

        """)
    #expect(
      render(.paragraph(prose), width: 80) == """
        Ändamålet är att sköta småbarnspedagogikens ansökningar och årliga avgifter för
        barn på ön.

        """)
  }

  @Test func `Without a width no line is broken`() {
    let long: RichText = "\(String(repeating: "ord ", count: 1000))slut"
    #expect(render(.paragraph(long), width: nil).filter { $0 == "\n" }.count == 1)
  }

  @Test func `Fewer than 40 columns count as 40`() {
    #expect(render(.paragraph(prose), width: 1) == render(.paragraph(prose), width: 40))
  }

  @Test func `Later lines hang below the first`() {
    #expect(
      render(.paragraph(prose, indent: 2, hanging: 4), width: 40) == """
          Ändamålet är att sköta
              småbarnspedagogikens ansökningar
              och årliga avgifter för barn på
              ön.

        """)
    #expect(
      render(.list([prose, "Kort"], indent: 2), width: 60) == """
          - Ändamålet är att sköta småbarnspedagogikens ansökningar
            och årliga avgifter för barn på ön.
          - Kort

        """)
  }

  @Test(arguments: [40, 60, 80])
  func `No line is wider than the width, and no word is lost`(width: Int) {
    let words = [
      "å", "a\u{30A}o\u{308}", "registret", "情報システム", "🇫🇮", "👍🏽", "☎\u{FE0F}", "한국어", "ön.",
    ]
    let text = (0..<300).map { words[($0 * $0 + width) % words.count] }
    let lines = render(.paragraph(RichText(text.joined(separator: " "))), width: width)
      .split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width })
    #expect(lines.flatMap { $0.split(separator: " ") }.map(String.init) == text)
    for (line, next) in zip(lines, lines.dropFirst()) {
      let nextWord = next.prefix { $0 != " " }
      #expect(DisplayWidth.of("\(line) \(nextWord)") > width)
    }
  }

  @Test func `A word wider than the line stays whole on a line of its own`() {
    let word = "Registers/" + String(repeating: "ö", count: 50) + ".register"
    #expect(render(.paragraph("se \(word) där"), width: 40) == "se\n\(word)\ndär\n")
  }

  @Test func `A word of several roles is not broken between them`() {
    let text: RichText = """
      Ansvarsperson har ändrats från ”\("Psykologen", .person)”, från och med nu
      """
    #expect(
      render(.paragraph(text), width: 42) == """
        Ansvarsperson har ändrats från
        ”Psykologen”, från och med nu

        """)
  }

  @Test func `No line is broken at a no-break space or at a space that carries a mark`() {
    let words = "aaaaaaaaaaaaaaaaaaaaaaaaa 45\u{A0}§\u{202F}x\u{20}\u{301}yyyyyyyyyyy slut"
    #expect(
      render(.paragraph(RichText(words)), width: 40)
        == "aaaaaaaaaaaaaaaaaaaaaaaaa\n45\u{A0}§\u{202F}x\u{20}\u{301}yyyyyyyyyyy slut\n")
  }

  @Test func `Labels stand in one column and values in another`() {
    let definitions = [
      Definition("Enhet", "Bildningssektorn"),
      Definition("Ansvarsperson", ["Psykologen", prose]),
      Definition("Arkivbildningsplan", []),
    ]
    #expect(
      render(.definitions(definitions, indent: 2), width: 50) == """
          Enhet:              Bildningssektorn
          Ansvarsperson:      Psykologen
                              Ändamålet är att sköta
                              småbarnspedagogikens
                              ansökningar och årliga
                              avgifter för barn på ön.
          Arkivbildningsplan:

        """)
  }

  @Test func `A label wider than half of the line has a line of its own`() {
    let definitions = [
      Definition("Namn", "Aura"),
      Definition("Beskrivning av handlingars offentlighet", "finns"),
    ]
    #expect(
      render(.definitions(definitions), width: 40) == """
        Namn: Aura
        Beskrivning av handlingars offentlighet:
              finns

        """)
  }
}
