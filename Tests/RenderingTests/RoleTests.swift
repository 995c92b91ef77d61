import Testing

@testable import Rendering

struct RoleTests {
  private let change: RichText =
    "från ”\("Psykologen", .removed)” till ”\("Kurat", .added)\("orerna", .added)”"

  @Test func `Without colour, added and removed words have signs around them`() {
    #expect(
      TerminalRenderer(width: nil, colour: false).render([.paragraph(change)])
        == "från ”[-Psykologen-]” till ”{+Kuratorerna+}”\n")
  }

  @Test func `With colour, one run of a role has one pair of escape sequences`() {
    #expect(
      TerminalRenderer(width: nil, colour: true).render([.paragraph(change)])
        == """
        från ”\u{1B}[9;38;5;167mPsykologen\u{1B}[0m” till ”\u{1B}[4;38;5;28mKuratorerna\u{1B}[0m”

        """)
  }

  @Test func `Without colour there is no escape sequence, whatever the role`() {
    let all = RichText(Role.allCases.map { TextSpan("x", $0) })
    let output = TerminalRenderer(width: nil, colour: false).render([.paragraph(all)])
    #expect(!output.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `Colour never goes on past the end of a line`() {
    let text = RichText(String(repeating: "ord ", count: 30) + "slut", .error)
    let lines = TerminalRenderer(width: 40, colour: true).render([.paragraph(text)])
      .split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.hasPrefix("\u{1B}[1;38;5;196m") && $0.hasSuffix("\u{1B}[0m") })
  }

  @Test func `A heading's plain words look like a heading, and others keep their role`() {
    #expect(
      TerminalRenderer(width: nil, colour: true).render([
        .heading("Granskning", level: 1), .heading("Se \("aura", .registerID)", level: 2),
      ]) == """
        \u{1B}[1;4mGranskning\u{1B}[0m
        \u{1B}[1mSe \u{1B}[0m\u{1B}[38;5;30maura\u{1B}[0m

        """)
  }

  @Test func `Texts are joined with a separator`() {
    let names: [RichText] = ["a", RichText("b", .person), "c"]
    #expect(
      names.joined(separator: ", ")
        == RichText([
          TextSpan("a"), TextSpan(", "), TextSpan("b", .person), TextSpan(", "), TextSpan("c"),
        ]))
  }
}
