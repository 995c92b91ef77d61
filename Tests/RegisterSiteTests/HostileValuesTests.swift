import Foundation
import Messages
import ModelTestSupport
import RegisterModel
import Testing

@testable import Git
@testable import RegisterDiff
@testable import RegisterHistory
@testable import RegisterSite

/// Values that would be markup, scripts, formulas or orders to a terminal, in every public field,
/// label, value of the vocabulary, and in what the authority says of itself.
@Suite("Hostile values")
struct HostileValuesTests {
  /// What values are made of.
  static let parts = [
    "<script>alert(1)</script>", "</style>", "</td></tr></table>", "<!--", "-->", "]]>", "<", ">",
    "&lt;b&gt;", "&", "\"", "'", "\"\u{301} onclick=x", "'\u{308}>", "{{{changes}}}", "{{title}}",
    "=1+1", "+cmd", "-2", "@SUM", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{1B}[31m",
    "\u{7F}", "\u{2028}", "javascript:alert(1)", "data:text/html,x", "`a`", "[x](y)", "|", "\\",
    "*x*", "# x", "Å", "a", "\u{0}",
  ]

  /// Values that are made by chance, always the same ones.
  static func values(_ count: Int) -> [String] {
    var generator = SeededGenerator(seed: 4)
    return (0..<count).map { index in
      let chosen = (0..<(1 + index % 4)).map { _ in
        parts.randomElement(using: &generator) ?? ""
      }
      return chosen.joined()
    }
  }

  /// Content of one shape, in which each text is given by its number.
  static func content(_ text: (Int) -> String) throws -> SiteContent {
    var number = 0
    func next() -> String {
      defer { number += 1 }
      return text(number)
    }
    let model = try SiteFixture.content()
    var schema = model.schema.withoutFields
    schema.authority = TranslatedText([.init("sv", next()), .init("fi", next())])
    schema.title = TranslatedText([.init("sv", next())])
    schema.contact = TranslatedText([.init("sv", next())])
    schema.accessibility = TranslatedText([.init("sv", next())])
    for var field in model.schema.fields {
      field.label = TranslatedText([.init("sv", next()), .init("fi", next())])
      field.help = TranslatedText([.init("sv", next())])
      field.laws = [next(), next()]
      schema.append(field)
    }
    var vocabulary = Vocabulary(id: "units", isStrict: false)
    for var entry in model.schema.vocabularies.flatMap(\.entries) {
      entry.translations = TranslatedText([.init("fi", next())])
      vocabulary.append(entry)
    }
    schema.vocabularies = [vocabulary]
    let registers = try (0..<40).map { index in
      let id = try #require(RegisterID(rawValue: "r\(index)"))
      var register = model.registers[0]
      (register.id, register.name) = (id, next())
      register.variants = [
        .init(field: "name", value: .line(register.name)),
        .init(field: "purpose", language: "sv", value: .text([next(), next()])),
        .init(field: "purpose", language: "fi", value: .text([next()])),
        .init(field: "documented", value: .raw(next())),
        .init(field: "unit", value: .list([index < 20 ? "Arkivet" : "Östra enheten", next()])),
        .init(field: "since", value: .raw(next())), .init(field: "page", value: .link(next())),
      ]
      return register
    }
    let changeLog = ChangeLog(sections: [
      .init(
        publication: try SiteFixture.publication(), schema: [],
        entries: try ["r0", "r1", "borta", "r2"].map { try entry($0, next) })
    ])
    var content = SiteContent(
      edition: .publication(try SiteFixture.publication(), earlier: []), schema: schema,
      registers: registers, changeLog: changeLog)
    var gone = registers[0]
    gone.id = try #require(RegisterID(rawValue: "borta"))
    content.retired = [
      RetiredRegister(register: gone, publication: try SiteFixture.publication())
    ]
    return content
  }

  /// An entry of a public change log in which every text is one of those that are wanted.
  static func entry(_ id: String, _ next: () -> String) throws -> RegisterEntry {
    func change(_ field: FieldID, _ old: FieldValue?, _ new: FieldValue?) -> Change {
      Change(
        field: field, key: next(), group: .other, visibility: .public,
        language: field == "purpose" ? "fi" : nil, old: old, new: new)
    }
    let kinds: [String: RegisterEntry.Kind] = ["r2": .renamed, "borta": .deleted, "r1": .created]
    return RegisterEntry(
      commit: CommitInfo(
        publication: try SiteFixture.publication(), author: next(), subject: next(),
        trailers: [Trailer(key: "Decision", value: next())]),
      publication: try SiteFixture.publication(), isPublic: true,
      id: try #require(RegisterID(rawValue: id)),
      oldID: id == "r2" ? RegisterID(rawValue: "gammal") : nil, name: next(),
      kind: kinds[id] ?? .changed,
      changes: [
        change("name", .line(next()), .line(next())),
        change("purpose", .text([next(), next()]), .text([next()])),
        change("unit", .list([next(), "Arkivet"]), .list(["Arkivet", next()])),
        change("page", .link(next()), nil), change("since", nil, .raw(next())),
      ])
  }

  @Test("a page has the same elements and attributes, whatever the values are")
  func pages() throws {
    let values = Self.values(512)
    func hostileText(_ number: Int) -> String { values[number % values.count] + "x\(number)" }
    let hostile = try Self.content(hostileText)
    // Words of the same lengths, for long ones are set in another way.
    let tame = try Self.content { number in
      String(values[number % values.count].map { $0 == " " ? " " : "a" }) + "x\(number)"
    }
    let files = zip(Site.files(tame), Site.files(hostile)).filter { $0.0.path.hasSuffix(".html") }
    // Both languages: the table, changes, one publication, the statement, 40 registers, one that is
    // gone and one former id.
    #expect(files.count == 2 * 46)
    for (expected, found) in files {
      #expect(expected.path == found.path)
      let wanted = HTMLTags(String(decoding: expected.bytes(), as: UTF8.self))
      let tags = HTMLTags(String(decoding: found.bytes(), as: UTF8.self))
      #expect(Self.counted(tags.tags) == Self.counted(wanted.tags))
      #expect(!tags.text.contains("<") && !tags.text.contains(">"))
      #expect(!tags.values.contains { $0.contains("<") || $0.contains(">") })
      #expect(tags.addresses.sorted() == wanted.addresses.sorted())
      #expect(
        !(tags.text + tags.values.joined()).unicodeScalars.contains {
          "\u{202E}\u{1B}\u{0}\u{200B}".unicodeScalars.contains($0)
        })
    }
  }

  /// How often each tag stands; the order of registers and of columns of a unit is that of their
  /// names, which differ.
  static func counted(_ tags: [String]) -> [String: Int] {
    Dictionary(tags.map { ($0, 1) }, uniquingKeysWith: +)
  }

  @Test("no cell of the table for spreadsheets is a formula")
  func table() throws {
    let values = Self.values(512)
    let text = Export(try Self.content { values[$0 % values.count] }).text(.csv, in: .sv)
    var cells: [String] = [""]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ",", "\r", "\n":
        if isQuoted {
          cells[cells.count - 1].unicodeScalars.append(scalar)
        } else {
          cells.append("")
        }
      default: cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    #expect(cells.count > 300)
    #expect(
      !cells.contains { cell in
        cell.unicodeScalars.first.map { "=+-@\t".unicodeScalars.contains($0) } ?? false
      })
    #expect(cells.contains { $0.hasPrefix("'=") })
  }

  @Test(
    "JSON gives each value back, and linked data can stand in a page",
    arguments: [
      Export.Format.json, .jsonld,
    ])
  func json(_ format: Export.Format) throws {
    let values = Self.values(512)
    let content = try Self.content { values[$0 % values.count] }
    let text = Export(content).text(format, in: .sv)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    var found: Set<[UInt8]> = []
    func collect(_ value: Any) {
      switch value {
      case let text as String: found.insert(Array(text.utf8))
      case let list as [Any]: for element in list { collect(element) }
      case let members as [String: Any]: for element in members.values { collect(element) }
      default: break
      }
    }
    collect(object)
    for register in content.registers {
      for variant in register.variants {
        if case .list(let items) = variant.value {
          #expect(items.allSatisfy { found.contains(Array($0.utf8)) })
        } else {
          #expect(found.contains(Array(variant.value.plainText.utf8)))
        }
      }
    }
    if format == .jsonld { #expect(!text.contains { "<>&".contains($0) }) }
    #expect(
      !text.unicodeScalars.contains { "\u{202E}\u{1B}\u{0}\u{200B}".unicodeScalars.contains($0) })
  }

  @Test("Markdown holds no tag but its renderer's, and nothing that is not seen")
  func markdown() throws {
    let values = Self.values(512)
    let text = Export(try Self.content { values[$0 % values.count] }).text(.markdown, in: .fi)
    let tags = Set(HTMLTags(text).tags)
    #expect(tags.isSubset(of: ["<strong>", "</strong>", "<span>", "</span>"]))
    #expect(
      !text.unicodeScalars.contains { "\u{202E}\u{1B}\u{0}\u{200B}".unicodeScalars.contains($0) })
  }
}
