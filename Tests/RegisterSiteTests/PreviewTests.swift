import Diagnostics
import Messages
import Presentation
import RegisterModel
import Rendering
import Testing

@testable import RegisterHistory
@testable import RegisterSite

/// Pages of a draft that is looked at while it is written.
struct PreviewTests {
  /// A bar of an edition, with what is wrong.
  static func bar(_ failure: String? = nil) -> PreviewBar {
    let presenter = Presenter(Messages(.sv), schema: Schema())
    return PreviewBar(
      edition: "7", presenter, state: ["Läget"],
      failure: failure.map { PreviewBar.Notice("Fel", [.paragraph(RichText($0))]) })
  }

  /// What is published of the fixture, with registers as they were before.
  static func content(before: [String: String?], failure: String? = nil) throws -> SiteContent {
    var content = try SiteFixture.content()
    let stated = before.compactMapValues(\.self)
    let old = try SiteFixture.content(registers: stated).registers
    var registers: [RegisterID: Register?] = [:]
    for id in before.keys {
      registers[try #require(RegisterID(rawValue: id))] = .some(old.first { $0.id.rawValue == id })
    }
    content.preview = SitePreview(before: registers, bar: bar(failure))
    return content
  }

  private func page(_ id: String, before: String?, in folder: String = "") throws -> String {
    try Site.files(Self.content(before: [id: before])).text("\(folder)register/\(id).html")
  }

  @Test func `In prose the words that came and went are marked`() throws {
    let page = try page("zorn", before: "Namn: Zorn\nAnvändningsområde: Bara på finska\n")
    #expect(
      page.contains(
        "<p>Bara på <del data-said=\"Borttaget\">finska</del><ins data-said=\"Tillagt\">svenska</ins></p>"
      ))
  }

  @Test func `A value that came or went is marked as a whole, and one that stayed is not`() throws {
    let page = try page(
      "zorn", before: "Namn: Zorn\nDRB: -\nEnhet: Östra enheten\nSedan: 2020-01-31\n")
    #expect(page.contains("<ins data-said=\"Tillagt\">Bara på svenska</ins>"))
    #expect(page.contains("<del data-said=\"Borttaget\">nej</del>"))
    #expect(page.contains("<del data-said=\"Borttaget\">31.1.2020</del>"))
    #expect(page.contains("<dd><p>Östra enheten</p></dd>"))
  }

  @Test func `In lists the items are marked, in the language of the page`() throws {
    let page = try page("zorn", before: "Namn: Zorn\nEnhet: Arkivenheten\n", in: "fi/")
    #expect(page.contains("<li><ins data-said=\"Lisätty\">Itäinen yksikkö</ins></li>"))
    #expect(
      page.contains("<li><span lang=\"sv\"><del data-said=\"Poistettu\">Arkivet</del></span></li>"))
  }

  @Test func `Of a register that is new, all is marked, also in the table`() throws {
    let files = Site.files(try Self.content(before: ["zorn": nil]))
    #expect(try files.text("register/zorn.html").contains(">Bara på svenska</ins>"))
    #expect(try files.text("index.html").contains("<ins data-said=\"Tillagt\">Zorn</ins>"))
    #expect(try !files.text("register/alv.html").contains("<ins"))
  }

  @Test func `Every page has the bar, and listens for the next edition`() throws {
    let files = Site.files(try Self.content(before: [:]))
    for file in files where file.path.hasSuffix(".html") {
      let page = String(decoding: file.bytes(), as: UTF8.self)
      #expect(page.contains("data-edition=\"7\"") && page.contains("Läget"), "\(file.path)")
      #expect(page.contains("<script src=\"/-/preview.js\" defer></script>"), "\(file.path)")
      #expect(page.contains("connect-src &#39;self&#39;"), "\(file.path)")
    }
  }

  @Test func `What is wrong stands above the pages, and is escaped`() throws {
    let files = Site.files(try Self.content(before: [:], failure: "<script>"))
    let page = try files.text("register/alv.html")
    #expect(page.contains("<strong>Fel</strong>") && page.contains("<p>&lt;script&gt;</p>"))
  }

  @Test func `A document in a preview has the bar, and without it is as it was`() throws {
    var page = DocumentPage([.heading("Granskning", level: 1)], language: .sv)
    let alone = page.rendered()
    #expect(!alone.contains("preview") && !alone.contains("script"))
    page.preview = (Self.bar("x"), .review)
    let shown = page.rendered()
    #expect(shown.contains("href=\"/-/review\" aria-current=\"page\""))
    #expect(shown.contains("script-src &#39;self&#39;") && shown.contains("<p>x</p>"))
  }

  @Test func `Nothing of a preview is in what is written to a folder`() throws {
    for file in Site.files(try SiteFixture.content()) {
      let text = String(decoding: file.bytes(), as: UTF8.self)
      #expect(!text.contains("/-/") && !text.contains("_preview"), "\(file.path)")
    }
  }
}
