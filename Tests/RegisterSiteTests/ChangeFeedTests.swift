import Foundation
import FoundationXML
import Git
import Messages
import RegisterModel
import Testing
import TimeZones

@testable import RegisterHistory
@testable import RegisterSite

@Suite("The feed of changes")
struct ChangeFeedTests {
  /// A publication whose tag begins as others do, or not.
  private static func publication(
    _ name: String, prefix: String = "publicerad/"
  ) throws -> Publication {
    Publication(
      tag: prefix + name, prefix: prefix,
      commit: try #require(ObjectID(hex: "0123456789abcdef0123456789abcdef01234567")), date: nil,
      zone: .helsinki)
  }

  /// What is published, with a section a publication.
  private static func content(
    _ names: [String], schema: String = SiteFixture.schema
  ) throws -> SiteContent {
    let publications = try names.map { try publication($0) }
    let model = try SiteFixture.content(schema: schema)
    return SiteContent(
      edition: .publication(publications[0], earlier: Array(publications.dropFirst())),
      schema: model.schema, registers: model.registers,
      changeLog: ChangeLog(
        sections: publications.map { ChangeLog.Section(publication: $0, schema: [], entries: []) }))
  }

  /// The feed in a language.
  private static func feed(_ content: SiteContent, _ language: Language = .sv) throws -> String {
    let links = SiteLink.all(of: content.schema, .feed)
    let link = try #require(links.first { $0.language == language })
    return try #require(ChangeFeed(content, at: link)).text
  }

  /// The texts of all elements with a name.
  private static func texts(_ name: String, _ feed: String) -> [String] {
    feed.split(separator: "<\(name)>").dropFirst().compactMap { rest in
      rest.split(separator: "</\(name)>", omittingEmptySubsequences: false).first.map(String.init)
    }
  }

  @Test("each publication is of its day, and later than the one before it")
  func times() throws {
    let days = ["2026-03-29", "2026-11-24", "2026-11-24.2", "2026-11-24.3"]
    let publications = try days.reversed().map { try Self.publication($0) }
    let clash = try Self.publication("2026-11-24.3", prefix: "julkaistu/")
    let times = PublicationTimes([clash] + publications, in: .helsinki)
    #expect(
      ([clash] + publications).reversed().map { times[$0] } == [
        "2026-03-29T00:00:00+02:00", "2026-11-24T00:00:00+02:00", "2026-11-24T00:00:01+02:00",
        "2026-11-24T00:00:02+02:00", "2026-11-24T00:00:03+02:00",
      ])
    // Nothing that is published later changes them.
    for count in 1...publications.count {
      let earlier = Array(publications.suffix(count))
      let before = PublicationTimes(earlier, in: .helsinki)
      #expect(earlier.map { before[$0] } == earlier.map { times[$0] })
    }
  }

  @Test("an offset is that of the day, and days that are unknown or far off have times too")
  func edges() throws {
    let names = ["9999-12-31", "2026-06-01", "1969-12-31", "x", "y"]
    let publications = try names.map { try Self.publication($0) }
    let times = PublicationTimes(publications, in: .helsinki)
    #expect(
      publications.map { times[$0] } == [
        "9999-12-31T00:00:00+02:00", "2026-06-01T00:00:00+03:00", "1970-01-01T02:00:02+02:00",
        "1970-01-01T02:00:01+02:00", "1970-01-01T02:00:00+02:00",
      ])
    let first = try Self.publication("0001-01-01")
    #expect(PublicationTimes([first], in: .utc)[first] == "0001-01-01T00:00:00+00:00")
  }

  @Test("identifiers keep, whatever the site is called and wherever it lies, and no two are one")
  func identifiers() throws {
    let names = ["2026-11-24", "2026-11-23"]
    let before = try Self.texts("id", Self.feed(Self.content(names)))
    let moved = try Self.content(
      ["2026-11-25"] + names,
      schema: SiteFixture.schema.replacing("Exempelstad", with: "Storstad").replacing(
        "Contact:", with: "Web address: https://storstad.example/\nContact:"))
    let after = try Self.texts("id", Self.feed(moved))
    #expect(after[0] == before[0])
    #expect(Array(after.dropFirst(2)) == Array(before.dropFirst()))
    let finnish = try Self.texts("id", Self.feed(moved, .fi))
    #expect(Set(after + finnish).count == after.count + finnish.count)
    for id in after {
      let digits = Array(id.dropFirst("urn:uuid:".count))
      #expect(id.hasPrefix("urn:uuid:") && digits.count == 36)
      #expect(digits[14] == "8" && "89ab".contains(digits[19]))
    }
  }

  @Test("it tells of the latest fifty publications, and a draft has none")
  func counts() throws {
    let names = (1...60).reversed().map { "2026-11-24.\($0)" }
    let feed = try Self.feed(Self.content(names))
    #expect(Self.texts("entry", feed).count == 50)
    #expect(feed.contains("changes/2026-11-24.60.html"))
    let draft = try SiteFixture.content()
    #expect(ChangeFeed(draft, at: try #require(SiteLink.all(of: draft.schema, .feed).first)) == nil)
    #expect(!Site.files(draft).contains { $0.path.hasSuffix(".atom") })
  }

  @Test("links are relative, and absolute where the address of the site is known")
  func links() throws {
    let names = ["2026-11-24"]
    let relative = try Self.feed(Self.content(names), .fi)
    #expect(relative.contains("href=\"changes/2026-11-24.html\""))
    #expect(relative.contains("href=\"../changes.atom\""))
    #expect(!relative.contains("rel=\"self\"") && !relative.contains("xml:base"))
    let schema = SiteFixture.schema.replacing(
      "Contact:", with: "Web address: https://a.example/b\nContact:")
    let absolute = try Self.feed(Self.content(names, schema: schema), .fi)
    #expect(absolute.contains("href=\"https://a.example/b/fi/changes/2026-11-24.html\""))
    #expect(absolute.contains("rel=\"self\""))
    #expect(absolute.contains("xml:base=\"https://a.example/b/fi/changes.atom\""))
  }

  @Test("hostile values make the same elements as tame ones, in XML that parses")
  func hostile() throws {
    let values = HostileValuesTests.values(512)
    func elements(_ content: SiteContent) throws -> [String] {
      let feed = try Self.feed(content)
      #expect(
        !feed.unicodeScalars.contains { "\u{202E}\u{1B}\u{0}\u{200B}".unicodeScalars.contains($0) })
      let names = ElementNames()
      let parser = XMLParser(data: Data(feed.utf8))
      parser.delegate = names
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      return names.names
    }
    let hostile = try elements(HostileValuesTests.content { values[$0 % values.count] + "x\($0)" })
    #expect(try hostile == elements(HostileValuesTests.content { "a\($0)" }))
    #expect(hostile.count > 10)
  }

  /// The names of the elements of a document, in order.
  private final class ElementNames: NSObject, XMLParserDelegate {
    private(set) var names: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) { names.append(name) }
  }
}
