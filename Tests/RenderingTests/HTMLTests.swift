import Testing

@testable import Rendering

struct HTMLTests {
  private func rendered(_ blocks: Block...) -> String {
    HTMLRenderer().render(RichDocument(blocks))
  }

  @Test func `Each block is an element, and what belongs together is a group`() {
    let html = rendered(
      .heading("Aura (\("a.register", .path))", level: 1), .blank,
      .paragraph("Ett", indent: 2), .paragraph("under ett", indent: 4),
      .paragraph("Två", indent: 2),
      .blank, .list(["a", "b"]),
      .definitions([Definition("Namn", "Aura"), Definition("Person", ["A", "B"])]))
    #expect(
      html == """
        <h1>Aura (<code>a.register</code>)</h1>
        <div class="group">
        <p>Ett</p>
        <p>under ett</p>
        </div>
        <p>Två</p>
        <ul>
        <li>a</li>
        <li>b</li>
        </ul>
        <dl>
        <dt>Namn</dt><dd>Aura</dd>
        <dt>Person</dt><dd><p>A</p><p>B</p></dd>
        </dl>

        """)
  }

  @Test func `A table says which cells are headers, and of what`() {
    let table = Table(columns: [.init("Id"), .init("")], rows: [["a", "1"], ["", "2"]])
    #expect(
      rendered(.table(table)) == """
        <table>
        <thead>
        <tr><th scope="col">Id</th><td></td></tr>
        </thead>
        <tbody>
        <tr><th scope="row">a</th><td>1</td></tr>
        <tr><td></td><td>2</td></tr>
        </tbody>
        </table>

        """)
  }

  @Test
  func `The place in a line of a file is marked, and shown where it is between two characters`() {
    let place = SourceExcerpt(lineNumber: 7, line: "a<b>c", columns: 2..<5, role: .error)
    #expect(
      rendered(.excerpt(place)) == """
        <figure class="excerpt"><pre><span>7</span> \
        <code>a<mark>&lt;b&gt;</mark>c</code></pre></figure>

        """)
    let between = SourceExcerpt(lineNumber: 1, line: "ab", columns: 2..<2, role: .error)
    #expect(rendered(.excerpt(between)).contains("<code>a<mark>‸</mark>b</code>"))
  }

  @Test func `A heading is at most one level below the one before it`() {
    let html = rendered(
      .heading("a", level: 2), .heading("b", level: 4), .heading("c", level: 3),
      .heading("d", level: 1))
    #expect(html == "<h1>a</h1>\n<h2>b</h2>\n<h3>c</h3>\n<h1>d</h1>\n")
  }

  @Test func `A part of a page begins below the heading that it stands under`() {
    let document: RichDocument = [.heading("One", level: 1), .heading("Two", level: 2)]
    #expect(HTMLRenderer(below: 1).render(document) == "<h2>One</h2>\n<h3>Two</h3>\n")
    #expect(HTMLRenderer(below: 1).render([.heading("Two", level: 2)]) == "<h2>Two</h2>\n")
  }

  @Test func `A text in another language than the document says so, whatever its role`() {
    let value = RichText("Kuratorerna", .newValue).marked(as: "sv")
    let words = (RichText("gamla ") + RichText("nya", .added)).marked(as: "\">")
    #expect(
      HTMLRenderer().render([.paragraph("now ”\(value)”"), .paragraph(words)])
        == "<p>now ”<bdi class=\"new\" lang=\"sv\">Kuratorerna</bdi>”</p>\n"
        + "<p><span lang=\"&quot;&gt;\">gamla </span><ins lang=\"&quot;&gt;\">nya</ins></p>\n")
  }

  @Test func `Nothing is empty`() {
    #expect(
      rendered(.heading("", level: 1), .paragraph(""), .list([""]), .definitions([]), .blank) == "")
    #expect(rendered(.list(["", "a"])) == "<ul>\n<li>a</li>\n</ul>\n")
    #expect(rendered(.definitions([Definition("a", [])])).contains("<dd>–</dd>"))
  }

  @Test func `Added and removed words are elements of their own, and neighbours of a role are one`()
  {
    let text: RichText =
      "\("a", .added)\("b", .added)\("c", .removed)\("", .added) \("x", .newValue)"
    #expect(
      rendered(.paragraph(text))
        == "<p><ins>ab</ins><del>c</del> <bdi class=\"new\">x</bdi></p>\n")
  }

  @Test(arguments: Role.allCases)
  func `No text in any role makes a tag, an attribute or an entity`(_ role: Role) throws {
    let hostile = "\"\u{301}'<&lt;script>\u{202E}\n</b>]]>--><!--"
    let text = RichText(hostile, role)
    let html = rendered(
      .heading(text, level: 1), .paragraph(text), .paragraph(text, indent: 2), .list([text]),
      .table(Table(columns: [.init(text)], rows: [[text]])),
      .definitions([Definition(text, [text, text])]),
      .excerpt(SourceExcerpt(lineNumber: 1, line: hostile, columns: 3..<9, role: role)))
    let tag = /<\/?([a-z0-9]+)( class="[a-z]+"| scope="(col|row)")?>/
      .matchingSemantics(.unicodeScalar)
    let names = Set(html.matches(of: tag).map { String($0.1) })
    let ours: Set = [
      "h1", "p", "div", "ul", "li", "table", "thead", "tbody", "tr", "th", "dl", "dt", "dd",
      "figure", "pre", "span", "code", "mark", "b", "strong", "bdi", "ins", "del",
    ]
    #expect(names.subtracting(ours).isEmpty)
    let rest = html.replacing(tag, with: "")
    #expect(!rest.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
    // The accent must not hide what it stands upon.
    let entity = /&(?!amp;|lt;|gt;|quot;|#39;)/.matchingSemantics(.unicodeScalar)
    #expect(rest.matches(of: entity).count == 0)
    #expect(rest.contains("&amp;lt;script&gt;&lt;U+202E&gt;&lt;U+000A&gt;&lt;/b&gt;"))
  }
}
