import Foundation
import Git
import Messages
import Presentation
import RegisterModel
import Testing

@testable import RegisterHistory
@testable import RegisterSite

/// The data beside the pages, for programs: what the columns of the table are, and linked data.
@Suite("Open data")
struct OpenDataTests {
  private static func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The columns that the metadata of a table tells of.
  private static func columns(_ content: SiteContent) throws -> [[String: Any]] {
    let table = try object(TableMetadata(content).text)
    return try #require((table["tableSchema"] as? [String: Any])?["columns"] as? [[String: Any]])
  }

  @Test("each column of the table has its name, its header and its type")
  func metadata() throws {
    let content = try SiteFixture.content()
    let columns = try Self.columns(content)
    let header = PublicData(content).csv.split(separator: "\r\n")[0].split(separator: ",")
    #expect(columns.map { $0["titles"] as? String } == header.map(String.init))
    #expect(
      columns.map { $0["name"] as? String }
        == ["id", "name", "purpose_sv", "purpose_fi", "documented", "unit", "since", "page"])
    #expect(columns[3]["lang"] as? String == "fi")
    #expect(columns[4]["datatype"] as? [String: String] == ["base": "boolean", "format": "X|'-"])
    #expect(columns[5]["separator"] as? String == " / ")
    #expect(
      columns[6]["datatype"] as? [String: String] == ["base": "date", "format": "yyyy-MM-dd"])
    #expect(columns[7]["datatype"] as? String == "anyURI")
  }

  @Test("a column promises no type and no value that a register lacks")
  func honesty() throws {
    let schema = SiteFixture.schema.replacing(
      "Label: Systemets namn", with: "Label: Systemets namn\nRequired: yes")
    func name(_ registers: [String: String]) throws -> [[String: Any]] {
      try Self.columns(SiteFixture.content(schema: schema, registers: registers))
    }
    let kept = try name(["a": "Namn: A\nDRB: X\n"])
    #expect(kept[1]["required"] as? Bool == true)
    let broken = try name(["a": "Namn: A\nDRB: X\n", "b": "DRB: kanske\nSedan: i går\n"])
    #expect(broken[1]["required"] == nil)
    #expect(broken[4]["datatype"] as? String == "string")
    #expect(broken[6]["datatype"] as? String == "string")
  }

  @Test("every file of a site is of a known type, and is what its links say")
  func mediaTypes() throws {
    let content = try SiteFixture.content()
    let files = Site.files(content)
    for file in files { #expect(file.mediaType != .unknown, "\(file.path)") }
    for data in DataFile.allCases {
      let file = try #require(files.first { $0.path == data.path })
      #expect(file.mediaType == data.mediaType, "\(file.path)")
      #expect(file.bytes() == Array(data.text(content).utf8))
    }
    #expect(MediaType(endingOf: "fi/index.html").header == "text/html; charset=utf-8")
    #expect(MediaType(endingOf: "registers.csv-metadata.json").header == "application/json")
    for path in ["CNAME", "a.b/html", "", ".", "x.", "x.exe"] {
      #expect(MediaType(endingOf: path) == .unknown, "\(path)")
    }
  }

  @Test("two columns never have one name")
  func names() throws {
    let schema = """
      Languages: sv
      Field: id
      Key: I
      Type: line
      Visibility: public
      Field: a
      Key: A
      Type: line
      Translatable: yes
      Visibility: public
      Field: a-sv
      Key: B
      Type: line
      Visibility: public

      """
    let columns = try Self.columns(SiteFixture.content(schema: schema, registers: [:]))
    #expect(columns.compactMap { $0["name"] as? String } == ["id", "id_2", "a_sv", "a_sv_2"])
  }

  @Test("linked data leads to the pages and files in a site, and to none in an export")
  func links() throws {
    let content = try SiteFixture.content()
    let site = LinkedData(content, inSite: true).text
    for link in ["register/skola/ang.html", "registers.csv", "index.html"] {
      #expect(site.contains("\"@id\": \"\(link)\""))
    }
    let export = Export(content).text(.jsonld, in: .sv)
    for word in [".html", "registers.", "distribution"] { #expect(!export.contains(word)) }
  }

  @Test("identifiers are relative to the address of the site, where there is one")
  func base() throws {
    let address = "https://exempelstad.example/register/"
    let schema = SiteFixture.schema.replacing(
      "Contact:", with: "Web address: \(address)\nContact:")
    let content = try SiteFixture.content(schema: schema)
    let linked = try Self.object(LinkedData(content, inSite: true).text)
    #expect((linked["@context"] as? [String: String])?["@base"] == address)
    let table = try Self.object(TableMetadata(content).text)["tableSchema"] as? [String: Any]
    #expect(table?["aboutUrl"] as? String == "\(address)#{+id}")
    let none = try SiteFixture.content()
    let anywhere = try Self.object(LinkedData(none, inSite: true).text)
    #expect((anywhere["@context"] as? [String: String])?["@base"] == nil)
  }

  @Test("a register has the days on which it became public and last changed, and keeps them")
  func days() throws {
    func entry(
      _ id: String, _ kind: RegisterEntry.Kind, _ day: String?, from oldID: String? = nil
    ) throws -> RegisterEntry {
      let publication = try day.map { try SiteFixture.publication("publicerad/\($0)") }
      return RegisterEntry(
        commit: CommitInfo(publication: publication, author: nil, subject: "", trailers: []),
        publication: publication, isPublic: true, id: try #require(RegisterID(rawValue: id)),
        oldID: oldID.flatMap { RegisterID(rawValue: $0) }, name: id, kind: kind, changes: [])
    }
    let days = PublicDays([
      try entry("b", .changed, nil), try entry("b", .renamed, "2026-11-24", from: "a"),
      try entry("a", .changed, "2026-11-23"), try entry("a", .created, "2026-11-22"),
    ])
    #expect(days.issued == CalendarDate("2026-11-22"))
    #expect(days.modified == CalendarDate("2026-11-24"))
    let draft = PublicDays([try entry("a", .created, nil)])
    #expect(draft.issued == nil && draft.modified == nil)
  }

  @Test("data are called personal only where the register says so")
  func personalData() throws {
    let schema = """
      Languages: sv
      Authority: A
      Field: content
      Key: Innehåll
      Type: text
      Visibility: public
      Field: personal-data-description
      Key: PRB
      Type: flag
      Visibility: public

      """
    let said = try SiteFixture.content(
      schema: schema, registers: ["a": "Innehåll: B\nPRB: X\n"])
    #expect(LinkedData(said, inSite: false).text.contains("dpv:hasPersonalData"))
    let unsaid = try SiteFixture.content(
      schema: schema, registers: ["a": "Innehåll: B\n", "b": "Innehåll: B\nPRB: -\n"])
    let text = LinkedData(unsaid, inSite: false).text
    #expect(!text.contains("ersonalData") && text.contains("dpv:hasData"))
  }

  @Test("the same content makes the same bytes")
  func reproducible() throws {
    let (once, again) = (try SiteFixture.content(), try SiteFixture.content())
    #expect(TableMetadata(once).text == TableMetadata(again).text)
    #expect(LinkedData(once, inSite: true).text == LinkedData(again, inSite: true).text)
  }

  @Test("metadata of hostile values is JSON that holds each label as it is, in the same members")
  func hostileMetadata() throws {
    let values = HostileValuesTests.values(512)
    let hostile = try HostileValuesTests.content { values[$0 % values.count] }
    let columns = try Self.columns(hostile)
    let tame = try Self.columns(HostileValuesTests.content { "a\($0)" })
    #expect(columns.map { $0.keys.sorted() } == tame.map { $0.keys.sorted() })
    let labels = columns.dropFirst().map { column in
      (column["rdfs:label"] as? [[String: String]])?.compactMap {
        $0["@value"].map { Array($0.utf8) }
      }
    }
    let expected = PublicData.presenter(hostile.schema).columns.map { column in
      hostile.schema.languages.compactMap { language in
        column.field.label[language].map { Array($0.utf8) }
      }
    }
    #expect(labels == expected)
  }
}
