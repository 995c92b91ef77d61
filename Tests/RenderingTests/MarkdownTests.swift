import Testing

@testable import Rendering

struct MarkdownTests {
  private func rendered(_ blocks: Block...) -> String {
    MarkdownRenderer().render(RichDocument(blocks))
  }

  private func escaped(_ text: RichText) -> String { MarkdownText(text).text }

  @Test(arguments: [
    (":+1:", "<span>:</span>+1:"), (":-1:", "<span>:</span>-1:"), ("%_a", "<span>%</span>\\_a"),
    ("% a", "% a"), ("~\"a b\"", "<span>\\~</span>\"a b\""),
  ])
  func `A sign that a forge would look up stands apart`(text: String, expected: String) {
    #expect(escaped(RichText(text)) == expected)
  }

  @Test(arguments: [
    ("a`b", "<code>a&#96;b</code>"), ("a|b", "<code>a&#124;b</code>"),
    ("a ", "<code>a&#32;</code>"), (" a", "<code>&#32;a</code>"),
  ])
  func `Code that a sign or a space would change is an element`(text: String, expected: String) {
    #expect(escaped("\(text, .code)") == expected)
  }

  @Test("what an editor shows holds no HTML, and no value becomes markup")
  func editor() {
    let document: RichDocument = [
      .paragraph("\("Ändamål (TJS)", .fieldName): \("a`b|c", .code) @a $b :x: \("ny", .added)"),
      .paragraph("<b> *c* [d](e) &amp; # ~f~"),
    ]
    let text = MarkdownRenderer(for: .editor).render(document)
    #expect(
      text == """
        Ändamål (TJS): a&#96;b&#124;c @a $b :x: ny

        &lt;b&gt; \\*c\\* \\[d\\](e) &amp;amp; \\# \\~f\\~

        """)
    #expect(MarkdownRenderer().render(document).contains("<strong>Ändamål (TJS)</strong>"))
  }

  @Test func `A document is headings, paragraphs, and lists of what is indented`() {
    let text = rendered(
      .heading("Aura (\("Registers/aura.register", .path))", level: 1), .blank,
      .paragraph("Först"),
      .paragraph("Ett", indent: 2, hanging: 2), .paragraph("Två", indent: 2),
      .paragraph("under två", indent: 4), .paragraph("också", indent: 4),
      .paragraph("Tre", indent: 2), .blank, .paragraph("Sedan"),
      .list(["a", "b"]), .paragraph("under b", indent: 4), .blank,
      .definitions([Definition("Namn", "Aura"), Definition("Person", ["A", "B"])], indent: 2),
      .blank, .paragraph("Sist"))
    #expect(
      text == """
        # Aura (`Registers/aura.register`)

        Först

        - Ett
        - Två

          under två

          också

        - Tre

        Sedan

        - a
        - b

          - under b

        - **Namn**: Aura
        - **Person**: A

          B

        Sist

        """)
  }

  @Test func `A table's cells stay in their columns, whatever they hold`() {
    let table = Table(columns: [.init("A|B"), .init("C")], rows: [["a|b\n", "`|`"], ["", "\\"]])
    #expect(
      rendered(.table(table)) == """
        | A&#124;B | C |
        | --- | --- |
        | a&#124;b&lt;U+000A&gt; | &#96;&#124;&#96; |
        |  | \\\\ |

        """)
  }

  @Test func `Nothing breaks out of an excerpt`() {
    let excerpt = SourceExcerpt(
      lineNumber: 7, line: "```` a:1:2: \n# <b>", columns: 6..<7, role: .error)
    #expect(
      rendered(.paragraph("x"), .excerpt(excerpt)) == """
        x

        `````
         7 | ```` a:1:2: <U+000A># <b>
           |      ^
        `````

        """)
  }

  @Test func `Roles are Markdown's own signs where these hold, and elements where they do not`() {
    let text: RichText = """
      \("Namn", .fieldName) \("Namn[fi]", .fieldName)a\("_x_", .emphasis) \("a b", .path)\
      \("c", .code) \("`|", .command) \("ny", .added)\("gam", .removed)\("mal*", .removed) \
      \("x", .oldValue)
      """
    #expect(
      escaped(text) == """
        **Namn** <strong>Namn\\[fi\\]</strong>a<strong>\\_x\\_</strong> `a bc` \
        <code>&#96;&#124;</code> <ins>ny</ins><del>gammal\\*</del> x
        """)
    #expect(rendered(.heading("\("Aura", .registerName) 2", level: 2)) == "## Aura 2\n")
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("+ a", "\\+ a"), ("- a", "\\- a"), ("= a", "\\= a"), ("/close", "\\/close"),
    ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("1.11.2026", "1.11.2026"), ("> a", "&gt; a"),
    ("    a ", "&#32;&#32;&#32;&#32;a&#32;"), ("***", "\\*\\*\\*"), ("~~~", "\\~\\~\\~"),
    ("[ ] a", "\\[ \\] a"), ("\u{3000}a\u{A0}", "&#12288;a&#160;"), ("a - b = c", "a - b = c"),
  ])
  func `No text makes another block of its line`(_ text: String, _ escaped: String) {
    #expect(self.escaped(RichText(text)) == escaped)
  }

  @Test(arguments: [
    ("@maija", "<span>@</span>maija"), ("a@b.fi", "a<span>@</span>b.fi"),
    ("#12", "<span>\\#</span>12"), ("!7 !", "<span>!</span>7 !"),
    ("50 %, %3", "50 %, <span>%</span>3"),
    ("~bug", "<span>\\~</span>bug"), ("a&b & c", "a<span>&amp;</span>b &amp; c"),
    ("$x$", "<span>$</span>x<span>$</span>"), (":8ball:", "<span>:</span>8ball:"),
    ("kl. 10:00", "kl. 10:00"), (":100:", "<span>:</span>100:"), ("epic:1", "epic<span>:</span>1"),
    ("https://x.fi", "https<span>:</span>//x.fi"), ("www.x.fi", "www<span>.</span>x.fi"),
    ("GH-1", "GH<span>-</span>1"), ("a-b 1-2", "a-b 1-2"), ("[[x]]", "<span>\\[</span>\\[x\\]\\]"),
    ("{+x+}", "<span>{</span>+x+}"), ("[-x-]", "<span>\\[</span>-x-\\]"), ("Huom: a", "Huom: a"),
  ])
  func `No text becomes a mention, a reference, an address or an emoji on a forge`(
    _ text: String, _ escaped: String
  ) {
    #expect(self.escaped(RichText(text)) == escaped)
  }

  @Test func `What is not seen stands as its number`() {
    #expect(escaped("a\u{202E}b") == "a&lt;U+202E&gt;b")
    #expect(escaped("\("a\u{1B}", .code)") == "`a<U+001B>`")
  }

  @Test func `A document that stands alone has one heading above the others`() {
    let sections: RichDocument = [.heading("A", level: 1), .heading("B", level: 2)]
    #expect(
      MarkdownRenderer().render(sections.titled("T")) == "# T\n\n## A\n\n### B\n")
    #expect(
      MarkdownRenderer().render(([.heading("B", level: 2)] as RichDocument).titled("T"))
        == "# T\n\n## B\n")
    #expect(sections.title == "A")
    #expect(([.paragraph("a")] as RichDocument).title == nil)
  }
}
