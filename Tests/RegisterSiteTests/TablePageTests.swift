import Git
import Messages
import RegisterHistory
import RegisterModel
import Testing

@testable import RegisterSite

@Suite("The page of the table")
struct TablePageTests {
  /// What stands between two texts, the first time.
  static func part(_ text: String, from start: String, to end: String) throws -> String {
    let from = try #require(text.firstRange(of: start))
    let rest = text[from.upperBound...]
    return String(rest[..<(try #require(rest.firstRange(of: end)).lowerBound)])
  }

  /// The text of each element that begins with a tag.
  static func texts(_ html: String, _ tag: String) -> [String] {
    html.split(separator: tag).dropFirst().map { rest in
      let end = rest.firstRange(of: "</t")?.lowerBound ?? rest.endIndex
      return Self.withoutTags(String(rest[..<end].drop { $0 != ">" }.dropFirst()))
    }
  }

  static func withoutTags(_ html: String) -> String {
    var (text, isTag) = ("", false)
    for character in html {
      switch character {
      case "<": isTag = true
      case ">": isTag = false
      default: if !isTag { text.append(character) }
      }
    }
    return text
  }

  @Test("the main language is at the top, and each other in a folder of its own")
  func paths() throws {
    #expect(
      Site.files(try SiteFixture.content()).map(\.path).filter { $0.hasSuffix("index.html") }
        == ["fi/index.html", "index.html"])
    let files = Site.files(try SiteFixture.content())
    #expect(try files.text("index.html").contains("<html lang=\"sv\">"))
    #expect(
      try files.text("fi/index.html").contains(
        "<a href=\"../index.html\" hreflang=\"sv\" lang=\"sv\">svenska</a>"))
    #expect(try files.text("fi/index.html").contains("href=\"../style.css\""))
  }

  @Test("registers of a language that the tool does not speak get a page in English")
  func otherLanguages() throws {
    let content = try SiteFixture.content(
      schema: "Title: Verzeichnis\nLanguages:\n    de\n    se\n", registers: [:])
    let files = Site.files(content)
    #expect(files.map(\.path).filter { $0.hasSuffix("index.html") } == ["index.html"])
    let page = try files.text("index.html")
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<h1><span lang=\"de\">Verzeichnis</span></h1>"))
  }

  @Test("the columns are the public fields in the schema's order, called by their labels")
  func columns() throws {
    let files = Site.files(try SiteFixture.content())
    #expect(
      Self.texts(try files.text("index.html"), "<th role=\"columnheader\"")
        == ["Systemets namn", "Användningsområde", "DRB", "Enhet", "Sedan", "Sida"])
    #expect(
      Self.texts(try files.text("fi/index.html"), "<th role=\"columnheader\"").first
        == "Järjestelmän nimi")
    #expect(
      try files.text("fi/index.html").contains("<span lang=\"sv\">Enhet</span></th>"))
  }

  @Test("units stand in the vocabulary's order, then others, then none; registers by name")
  func order() throws {
    let page = try Site.files(SiteFixture.content()).text("index.html")
    let rows = Self.texts(page, "<tr ")
    let names = rows.map { $0.split(separator: "\n").first.map(String.init) ?? "" }.dropFirst()
    #expect(
      Array(names) == [
        "Östra enheten", "Aura, se under Arkivet", "Zorn", "Älv", "Öga", "Arkivet", "Aura",
        "Zebra", "Aura, se under Arkivet", "Ännu en enhet", "Ång", "Enhet: uppgift saknas",
        "Utan enhet",
      ])
  }

  @Test("a register of two units is described once, and linked to from the other")
  func references() throws {
    let page = try Site.files(SiteFixture.content()).text("index.html")
    #expect(page.split(separator: "id=\"aura\"").count == 2)
    #expect(page.split(separator: "<a href=\"#aura\">Aura</a>, se under").count == 3)
    #expect(page.contains("<tr role=\"row\" id=\"skola/ang\">"))
  }

  @Test("without a field for the unit there are no groups, and without a name the id stands first")
  func withoutUnit() throws {
    let schema = "Languages: sv\n\nField: x\nKey: X\nType: line\nVisibility: public\n"
    let content = try SiteFixture.content(
      schema: schema, registers: ["b": "X: 1\n", "a": "X: 2\n"])
    let page = try Site.files(content).text("index.html")
    #expect(!page.contains("class=\"unit\""))
    #expect(Self.texts(page, "<th role=\"columnheader\"") == ["Beteckning", "X"])
    #expect(Self.texts(page, "<th role=\"rowheader\"") == ["a", "b"])
  }

  @Test("each type of value stands as people read it")
  func values() throws {
    let page = try Site.files(SiteFixture.content()).text("index.html")
    let row = try Self.part(page, from: "<tr role=\"row\" id=\"aura\">", to: "</tr>")
    #expect(row.contains("<p>Journaler</p><p>Och mer</p>"))
    #expect(row.contains("data-label=\"DRB\"><p>ja</p></td>"))
    #expect(row.contains("<ul><li>Arkivet</li><li>Östra enheten</li><li>Zebra</li></ul>"))
    #expect(row.contains("<time datetime=\"2026-11-22\">22.11.2026</time>"))
    let address = "https://exempelstad.example/aura?a=1&amp;b=2"
    #expect(row.contains("<a class=\"long\" href=\"\(address)\">\(address)</a>"))
    let other = try Self.part(page, from: "<tr role=\"row\" id=\"utan\">", to: "</tr>")
    #expect(other.split(separator: "<span class=\"unstated\">uppgift saknas</span>").count == 6)
  }

  @Test("what the page's language lacks stands in the main language, and says so")
  func languages() throws {
    let page = try Site.files(SiteFixture.content()).text("fi/index.html")
    let row = try Self.part(page, from: "<tr role=\"row\" id=\"aura\">", to: "</tr>")
    #expect(row.contains("<p><span lang=\"sv\">Aura</span></p>"))
    #expect(row.contains("<p>Potilaskertomukset</p>"))
    #expect(row.contains("<li>Itäinen yksikkö</li><li><span lang=\"sv\">Zebra</span></li>"))
    let other = try Self.part(page, from: "<tr role=\"row\" id=\"zorn\">", to: "</tr>")
    #expect(other.contains("<p><span lang=\"sv\">Bara på svenska</span></p>"))
    #expect(page.contains("Tekstit, joita ei ole käännetty"))
    #expect(try !Site.files(SiteFixture.content()).text("index.html").contains("originalspråket"))
  }

  @Test("a draft is called one, and a publication says its day, its tag and its commit")
  func editions() throws {
    let draft = try Site.files(SiteFixture.content()).text("index.html")
    #expect(
      draft.contains("<p class=\"draft\"><strong>Utkast 25.11.2026, inte publicerat</strong>"))
    let publication = try SiteFixture.publication()
    let content = try SiteFixture.content(edition: .publication(publication, earlier: []))
    let page = try Site.files(content).text("index.html")
    #expect(!page.contains("Utkast"))
    #expect(page.contains("<strong>Publicerat 22.11.2026</strong>"))
    #expect(page.contains("<code>\(publication.commit.hex)</code>"))
    #expect(try Site.files(content).text("registers.json").contains(publication.commit.hex))
  }

  @Test("addresses in what the authority says of itself are links, and nothing else is")
  func contact() throws {
    let page = try Site.files(SiteFixture.content()).text("index.html")
    #expect(
      page.contains(
        "<a href=\"mailto:kansli@exempelstad.example\">kansli@exempelstad.example</a>.</p>"))
    #expect(
      page.contains(
        "<p><a href=\"https://exempelstad.example\">https://exempelstad.example</a></p>")
    )
    #expect(
      try Site.files(SiteFixture.content()).text("accessibility.html")
        .contains("<p>Sidan är tillgänglig.</p>"))
  }

  @Test("a page that is a file of its own allows just its own style, and links to no other file")
  func alone() throws {
    let content = try SiteFixture.content()
    let page = TablePage(content, alone: .sv).html
    let style = StyleSheet(for: content.schema).text
    #expect(page.contains("<style>\(style)</style>"))
    #expect(page.contains("style-src &#39;sha256-"))
    #expect(!page.contains("<link") && !page.contains("registers.csv"))
  }

  @Test("a start page without registers has nothing to search, and runs no script")
  func withoutRegisters() throws {
    let files = Site.files(try SiteFixture.content(registers: [:]))
    let page = try files.text("index.html")
    #expect(!page.contains("<script") && !page.contains("script-src"))
    #expect(!page.contains("_search") && !page.contains("<table"))
    #expect(try Site.files(SiteFixture.content()).text("index.html").contains("<script src="))
  }
}
