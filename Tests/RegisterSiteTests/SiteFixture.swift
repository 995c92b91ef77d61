import Diagnostics
import Git
import RegisterModel
import Testing
import TimeZones

@testable import RegisterHistory
@testable import RegisterSite

/// What is published in tests of the site.
enum SiteFixture {
  /// A schema with a field of every type, in two languages of the site.
  static let schema = """
    Authority: Exempelstad
    Authority[fi]: Esimerkkikaupunki
    Title: Datasystem
    Languages:
        sv
        fi
    Contact:
        Kansliet, kansli@exempelstad.example.
        https://exempelstad.example
    Accessibility: Sidan är tillgänglig.

    Field: name
    Key: Namn
    Label: Systemets namn
    Label[fi]: Järjestelmän nimi
    Type: line
    Group: name
    Visibility: public

    Field: purpose
    Key: Användningsområde
    Type: text
    Group: description
    Translatable: yes
    Visibility: public

    Field: documented
    Key: DRB
    Type: flag
    Group: legal
    Visibility: public

    Field: unit
    Key: Enhet
    Type: list
    Values: units
    Group: owner
    Visibility: public

    Field: since
    Key: Sedan
    Type: date
    Visibility: public

    Field: page
    Key: Sida
    Type: link
    Visibility: public

    Vocabulary: units
    Strict: no

    Value: Östra enheten
    Value[fi]: Itäinen yksikkö

    Value: Arkivet
    Aliases: Arkivenheten

    """

  /// A register in which every field is stated, and others that show the order.
  static let registers = [
    "aura": """
    Namn: Aura
    Användningsområde:
        Journaler

        Och mer
    Användningsområde[fi]: Potilaskertomukset
    DRB: X
    Enhet:
        Arkivenheten
        Östra enheten
        Zebra
    Sedan: 2026-11-22
    Sida: https://exempelstad.example/aura?a=1&b=2

    """,
    "oga": "Namn: Öga\nEnhet: Östra enheten\n",
    "alv": "Namn: Älv\nEnhet: Östra enheten\n",
    "zorn": "Namn: Zorn\nAnvändningsområde: Bara på svenska\nEnhet: Östra enheten\n",
    "utan": "Namn: Utan enhet\n",
    "skola/ang": "Namn: Ång\nEnhet: Ännu en enhet\n",
  ]

  /// What is published of some registers.
  ///
  /// - Parameters:
  ///   - schema: The text of the schema's file.
  ///   - registers: The texts of the registers' files, by id.
  ///   - edition: As what the site is built.
  /// - Returns: What the projection lets through.
  /// - Throws: Where an id is none.
  static func content(
    schema: String = schema, registers: [String: String] = registers,
    edition: SiteContent.Edition = .draft(CalendarDate(year: 2026, month: 11, day: 25), earlier: [])
  ) throws -> SiteContent {
    let read = ReadSchema(Array(schema.utf8)).schema
    let projection = PublicProjection(read)
    let files = try registers.sorted { $0.key < $1.key }.map { id, text in
      let id = try #require(RegisterID(rawValue: id))
      let file = RegisterFile(id, SourceText(path: id.path, bytes: Array(text.utf8)), schema: read)
      return projection.register(file.register, by: read)
    }
    return SiteContent(
      edition: edition, schema: projection.schema, registers: files,
      changeLog: ChangeLog(sections: []))
  }

  /// What is published after publications that changed more registers than a page has room for.
  static func crowded() throws -> SiteContent {
    let entry = try HostileValuesTests.entry("aura") { "x" }
    let publication = try publication()
    let section = ChangeLog.Section(
      publication: publication, schema: [], entries: Array(repeating: entry, count: 1500))
    let content = try content()
    return SiteContent(
      edition: .publication(publication, earlier: []), schema: content.schema,
      registers: content.registers, changeLog: ChangeLog(sections: [section, section]))
  }

  /// A publication of a day.
  static func publication(_ tag: String = "publicerad/2026-11-22") throws -> Publication {
    Publication(
      tag: tag, prefix: "publicerad/",
      commit: try #require(ObjectID(hex: "0123456789abcdef0123456789abcdef01234567")), date: nil,
      zone: .helsinki)
  }
}

extension [SiteFile] {
  /// The text of the file at a path.
  func text(_ path: String) throws -> String {
    String(decoding: try #require(first { $0.path == path }).bytes(), as: UTF8.self)
  }
}
