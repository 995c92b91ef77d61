import Git
import RegisterHistory
import RegisterModel
import Testing

@testable import RegisterSite

@Suite("The sitemap")
struct SitemapTests {
  private static let address = "https://exempelstad.example/register/"

  /// What is published of a schema that says where the site lies.
  private static func content(
    _ edition: SiteContent.Edition? = nil, address: String? = address
  ) throws -> SiteContent {
    var schema = SiteFixture.schema
    if let address {
      schema = schema.replacing("Contact:", with: "Web address: \(address)\nContact:")
    }
    return try SiteFixture.content(
      schema: schema,
      edition: edition ?? .publication(try SiteFixture.publication(), earlier: []))
  }

  /// What stands in an element, wherever it is.
  private static func texts(_ name: String, _ text: String) -> [String] {
    text.split(separator: "<\(name)>").dropFirst().compactMap { rest in
      rest.split(separator: "</\(name)>", omittingEmptySubsequences: false).first.map(String.init)
    }
  }

  @Test("it names every page but those that lead elsewhere, and nothing else")
  func complete() throws {
    let files = Site.files(try Self.content())
    let named = Self.texts("loc", try files.text("sitemap.xml")).map { address in
      let path = address.dropFirst(Self.address.count)
      return path.isEmpty || path.hasSuffix("/") ? "\(path)index.html" : String(path)
    }
    #expect(named.sorted() == files.map(\.path).filter { $0.hasSuffix(".html") }.sorted())
    #expect(Set(named).count == named.count)
    #expect(
      try files.text("robots.txt")
        == "User-agent: *\nAllow: /\n\nSitemap: \(Self.address)sitemap.xml\n")
  }

  @Test("an id that a register had before is not named")
  func former() throws {
    let hostile = try HostileValuesTests.content { "a\($0)" }
    var schema = hostile.schema
    schema.webAddress = WebAddress(Self.address)
    let content = SiteContent(
      edition: hostile.edition, schema: schema, registers: hostile.registers,
      changeLog: hostile.changeLog)
    let files = Site.files(content)
    #expect(files.contains { $0.path == "register/gammal.html" })
    #expect(!(try files.text("sitemap.xml")).contains("gammal"))
  }

  @Test("each page has the others of its kind as alternates")
  func alternates() throws {
    let text = try Site.files(Self.content()).text("sitemap.xml")
    let alternate = "<xhtml:link rel=\"alternate\" hreflang="
    for path in ["", "register/skola/ang.html"] {
      for language in ["sv", "fi"] {
        let folder = language == "sv" ? "" : "fi/"
        let link = "\(alternate)\"\(language)\" href=\"\(Self.address)\(folder)\(path)\"/>"
        #expect(text.split(separator: link, omittingEmptySubsequences: false).count == 3)
      }
    }
    #expect(Self.texts("lastmod", text).allSatisfy { $0 == "2026-11-22" })
  }

  @Test("without an address, and of a draft, there is none")
  func absent() throws {
    for content in [try Self.content(address: nil), try Self.content(.draft(nil, earlier: []))] {
      let paths = Site.files(content).map(\.path)
      #expect(!paths.contains("sitemap.xml") && !paths.contains("robots.txt"))
    }
  }

  @Test("many addresses are parted into files that an index names")
  func index() throws {
    let content = try Self.content()
    let count = Sitemap.largestCount / 2 + 1
    let pages = (0..<count).map { number in
      SitePage(.publication("\(number)")) { _ in "" }
    }
    let files = try #require(Sitemap(content, of: pages)).files
    #expect(
      files.map(\.path) == ["robots.txt", "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    let named = Self.texts("loc", try files.text("sitemap.xml"))
    #expect(named == [1, 2].map { "\(Self.address)sitemap-\($0).xml" })
    let counts = try ["sitemap-1.xml", "sitemap-2.xml"].map {
      Self.texts("url", try files.text($0)).count
    }
    #expect(counts == [Sitemap.largestCount, 2])
  }
}
