import Messages
import RegisterHistory
import RegisterModel
import Testing

@testable import RegisterSite

@Suite("Templates")
struct TemplatesTests {
  @Test(
    "every template has its values escaped for HTML as they are seen",
    arguments: Template.allCases)
  func escapes(_ template: Template) {
    let source = String(decoding: template.source, as: UTF8.self)
    #expect(source.hasPrefix("{{% CONTENT_TYPE:\(Templates.contentType)}}"))
  }

  @Test("a quotation mark with an accent upon it is escaped too")
  func accents() {
    let page = Templates.render(
      .document, ["title": .text("\"\u{301} onclick"), "language": .text("sv")])
    #expect(page.contains("<title>&quot;\u{301} onclick</title>"))
  }

  /// Where a value is put as it is, and why that is safe.
  static let exceptions = [
    "bar: findings": "what HTMLRenderer made, which escapes each text",
    "document: style": "our own style sheet, of this package",
    "document: body": "what HTMLRenderer made, which escapes each text",
    "head: inlineStyle": "our own style sheet, of this package",
  ]

  @Test("a value is put unescaped only where the list of exceptions says why")
  func unescaped() {
    let found = Template.allCases.flatMap { template in
      let source = String(decoding: template.source, as: UTF8.self)
      return TemplateTags(source).tags.compactMap { tag -> String? in
        if case .raw(let key) = tag { "\(template.rawValue): \(key)" } else { nil }
      }
    }
    #expect(Set(found) == Set(Self.exceptions.keys))
    #expect(found.count == Self.exceptions.count)
  }

  @Test("every key of the pages stands for something, and no value is made for nothing")
  func keys() throws {
    var walk = TemplateWalk()
    let publication = try SiteFixture.publication()
    let contents = [
      try HostileValuesTests.content { "\($0)" },
      try SiteFixture.crowded(),
      try PreviewTests.content(
        before: ["zorn": "Namn: Zorn\nAnvändningsområde: På svenska\n", "aura": nil], failure: "x"),
      try SiteFixture.content(edition: .publication(publication, earlier: [])),
      try SiteFixture.content(),
      try SiteFixture.content(schema: "Languages: de\n", registers: ["a": "X: y\n"]),
      try SiteFixture.content(schema: "", registers: [:], edition: .draft(nil, earlier: [])),
    ]
    for content in contents {
      for link in SiteLink.all(of: content.schema) {
        walk.walk(.index, TablePage(content, at: link).values)
        walk.walk(.changes, ChangesPage(content, at: link).values)
        walk.walk(.accessibility, AccessibilityPage(content, at: link).values)
        for register in content.registers {
          walk.walk(.register, RegisterPage(content, at: link, of: register).values)
          walk.walk(.former, FormerPage(content, at: link, of: register).values)
        }
        for retired in content.retired {
          walk.walk(.register, RegisterPage(content, at: link, of: retired).values)
        }
        for index in content.changeLog.sections.indices {
          walk.walk(.publicationpage, PublicationPage(content, at: link, of: index).values)
        }
      }
      walk.walk(.index, TablePage(content, alone: .fi).values)
    }
    #expect(walk.unresolved == [])
    #expect(walk.known.subtracting(walk.used) == [])
    #expect(walk.used.count > 50)
  }
}
