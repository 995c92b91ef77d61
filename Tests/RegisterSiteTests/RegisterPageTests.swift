import Messages
import RegisterModel
import Testing

@testable import Git
@testable import RegisterDiff
@testable import RegisterHistory
@testable import RegisterSite

@Suite("The page of a register")
struct RegisterPageTests {
  static let day = CalendarDate(year: 2026, month: 11, day: 24)

  /// A publication of Aura's history: published, changed, then under another id.
  static func content(_ edition: SiteContent.Edition? = nil) throws -> SiteContent {
    let aura = try #require(RegisterID(rawValue: "aura"))
    let old = try #require(RegisterID(rawValue: "gamla-aura"))
    let publications = try ["publicerad/2026-11-24", "publicerad/2026-11-22"].map {
      try SiteFixture.publication($0)
    }
    func entry(
      _ kind: RegisterEntry.Kind, _ index: Int, oldID: RegisterID? = nil, _ changes: [Change]
    ) -> RegisterEntry {
      RegisterEntry(
        commit: CommitInfo(
          publication: publications[index], author: nil, subject: "",
          trailers: index == 0 ? [Trailer(key: "Decision", value: "§ 45/2026")] : []),
        publication: publications[index], isPublic: true, id: aura, oldID: oldID, name: "Aura",
        kind: kind, changes: changes)
    }
    func change(
      _ field: FieldID, _ old: FieldValue?, _ new: FieldValue?, _ language: LanguageCode? = nil
    ) -> Change {
      Change(
        field: field, key: "x", group: .other, visibility: .public, language: language, old: old,
        new: new)
    }
    let changes = [
      change("purpose", .text(["Journaler och annat"]), .text(["Journaler och mer"]), "sv"),
      change("purpose", nil, .text(["Kertomukset"]), "fi"),
      change("unit", .list(["Arkivet", "Zebra"]), .list(["Östra enheten", "Zebra"])),
      change("documented", .flag(false), .flag(true)),
    ]
    let model = try SiteFixture.content()
    return SiteContent(
      edition: edition ?? .publication(publications[0], earlier: [publications[1]]),
      schema: model.schema, registers: model.registers,
      changeLog: ChangeLog(sections: [
        .init(
          publication: publications[0], schema: [],
          entries: [entry(.renamed, 0, oldID: old, changes)]),
        .init(
          publication: publications[1], schema: [],
          entries: [
            RegisterEntry(
              commit: CommitInfo(
                publication: publications[1], author: nil, subject: "", trailers: []),
              publication: publications[1], isPublic: true, id: old, name: "Aura",
              kind: .created, changes: [change("name", nil, .line("Aura"))])
          ]),
      ]))
  }

  @Test("it stands at its id, in a folder where the id has one, in each language")
  func places() throws {
    let paths = Set(Site.files(try Self.content()).map(\.path))
    for path in ["register/aura.html", "fi/register/aura.html", "register/skola/ang.html"] {
      #expect(paths.contains(path))
    }
    let page = try Site.files(Self.content()).text("fi/register/skola/ang.html")
    #expect(page.contains("href=\"../../../style.css\""))
    #expect(page.contains("<a href=\"ang.html\" hreflang=\"fi\""))
    #expect(page.contains("<a href=\"../../../register/skola/ang.html\" hreflang=\"sv\""))
    #expect(page.contains("<a href=\"../../index.html#skola/ang\">"))
  }

  @Test("it tells each field, and what the field means where the schema says so")
  func fields() throws {
    let page = try Site.files(Self.content()).text("register/aura.html")
    #expect(page.contains("<h1>Aura</h1>"))
    #expect(page.contains("<dt>Användningsområde</dt>\n<dd><p>Journaler</p><p>Och mer</p></dd>"))
    #expect(page.contains("<dt>DRB</dt>\n<dd><p>ja</p></dd>"))
    #expect(!page.contains("<details"))
    let schema = SiteFixture.schema.replacing(
      "Key: DRB",
      with: "Key: DRB\nHelp:\n    Om systemet är\n    beskrivet.\nLaw: 621/1999 18 § (– 2019-12-31)"
    )
    let told = try Site.files(SiteFixture.content(schema: schema)).text("register/aura.html")
    #expect(told.contains("<p>Om systemet är beskrivet.</p>"))
    #expect(told.contains("<p>Bestämmelser: 621/1999 18 § (till och med 31.12.2019)</p>"))
    let description = "<meta name=\"description\" content=\"Journaler Och mer\">"
    #expect(page.contains(description))
  }

  @Test("its public history tells from what to what, when and by which decision")
  func history() throws {
    let page = try Site.files(Self.content()).text("register/aura.html")
    let parts = page.split(separator: "<h3>")
    #expect(parts.count == 3)
    #expect(
      parts[1].hasPrefix(
        "<a href=\"../changes/2026-11-24.html\"><time datetime=\"2026-11-24\">24.11.2026</time></a>"
      ))
    #expect(parts[1].contains("Sidans webbadress ändrades: gamla-aura → aura"))
    #expect(parts[1].contains("<span class=\"label\">Beslut:</span> § 45/2026"))
    #expect(parts[1].contains("<p>Journaler och <del>annat</del></p>"))
    #expect(parts[1].contains("<p>Journaler och <ins>mer</ins></p>"))
    #expect(parts[1].contains("<p><del>Arkivet</del></p><p>Zebra</p>"))
    #expect(parts[1].contains("<p><ins>Östra enheten</ins></p><p>Zebra</p>"))
    #expect(parts[1].contains("<p>nej</p>") && parts[1].contains("<p>ja</p>"))
    #expect(parts[1].contains("Användningsområde, på finska</th>"))
    #expect(parts[1].contains("<p lang=\"fi\">Kertomukset</p>"))
    #expect(parts[2].contains("Publicerades för första gången"))
    let finnish = try Site.files(Self.content()).text("fi/register/aura.html")
    #expect(finnish.contains("<p lang=\"sv\">Journaler och <del>annat</del></p>"))
    #expect(finnish.contains("<p><ins>Itäinen yksikkö</ins></p>"))
  }

  @Test("an id that a register had before leads to it")
  func former() throws {
    let page = try Site.files(Self.content()).text("register/gamla-aura.html")
    #expect(page.contains("<h1>Sidan har flyttats</h1>"))
    #expect(page.contains("<a href=\"aura.html\">Aura</a>"))
  }

  @Test("a register that is gone keeps its page, which says when it went")
  func retired() throws {
    var content = try Self.content()
    var gone = content.registers[0]
    gone.id = try #require(RegisterID(rawValue: "borta"))
    content.retired = [
      RetiredRegister(register: gone, publication: try SiteFixture.publication())
    ]
    #expect(content.register(gone.id) == gone)
    let page = try Site.files(content).text("register/borta.html")
    #expect(
      page.contains("<p class=\"notice\">Datasystemet togs bort ur förteckningen 22.11.2026."))
    #expect(page.contains("<a href=\"../index.html\">Alla datasystem</a></p>"))
    #expect(page.contains("<dt>DRB</dt>"))
  }

  @Test("a page that has not changed is the same in the next publication")
  func unchanged() throws {
    let before = Site.files(try Self.content())
    let next = try SiteFixture.publication("publicerad/2026-11-30")
    let content = try Self.content(
      .publication(
        next,
        earlier: [
          SiteFixture.publication("publicerad/2026-11-24"),
          SiteFixture.publication("publicerad/2026-11-22"),
        ]))
    let after = Site.files(content)
    let changed = zip(before, after).filter { $0.bytes() != $1.bytes() }.map(\.0.path)
    #expect(changed.filter { $0.hasSuffix(".html") } == ["fi/index.html", "index.html"])
  }

  @Test("what came back is not told as new, and two publications of a day are told apart")
  func returned() throws {
    let aura = try #require(RegisterID(rawValue: "aura"))
    let tags = ["22.3", "22.2", "22"]
    let publications = try tags.map { try SiteFixture.publication("publicerad/2026-11-\($0)") }
    let kinds: [RegisterEntry.Kind] = [.created, .deleted, .created]
    let sections = zip(publications, kinds).map { publication, kind in
      ChangeLog.Section(
        publication: publication, schema: [],
        entries: [
          RegisterEntry(
            commit: CommitInfo(publication: publication, author: nil, subject: "", trailers: []),
            publication: publication, isPublic: true, id: aura, name: "Aura", kind: kind,
            changes: [])
        ])
    }
    let model = try SiteFixture.content()
    let content = SiteContent(
      edition: .publication(publications[0], earlier: Array(publications.dropFirst())),
      schema: model.schema, registers: model.registers, changeLog: ChangeLog(sections: sections))
    let page = try Site.files(content).text("register/aura.html")
    let parts = page.split(separator: "<h3>").dropFirst().map(String.init)
    #expect(parts.count == 3)
    #expect(parts[0].contains("22.11.2026 (3)") && parts[1].contains("22.11.2026 (2)"))
    #expect(parts[0].contains("Togs åter in i förteckningen"))
    #expect(parts[2].contains("Publicerades för första gången"))
  }
}
