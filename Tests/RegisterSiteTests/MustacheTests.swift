import Messages
import Mustache
import RegisterHistory
import RegisterModel
import Rendering
import Testing

@testable import RegisterSite

/// The templates as a library of the whole language fills them in, which must be just as they are
/// filled in here.
@Suite("Templates as Mustache has them")
struct MustacheTests {
  /// What the library puts into a page.
  private struct VisibleHTML: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLText(text).text }
  }

  private let library: MustacheLibrary

  init() throws {
    MustacheContentTypes.register(VisibleHTML(), named: Templates.contentType)
    library = MustacheLibrary(
      templates: try Template.allCases.reduce(into: [:]) { templates, template in
        let source = String(decoding: template.source, as: UTF8.self)
        templates[template.rawValue] = try MustacheTemplate(string: source)
      })
  }

  /// A value as the library takes it.
  private static func value(_ value: TemplateValue) -> Any {
    switch value {
    case .text(let text): text
    case .flag(let isSet): isSet
    case .list(let elements): elements.map { $0.mapValues(Self.value) }
    case .values(let values): values.mapValues(Self.value)
    }
  }

  private func expectTheSame(_ template: Template, _ values: TemplateValues) throws {
    let page = try #require(
      library.render(values.mapValues(Self.value), withTemplate: template.rawValue))
    #expect(Self.lines(page) == Self.lines(Templates.render(template, values)), "\(template)")
  }

  /// The lines of a page without empty ones: behind a section that begins within a line the library
  /// takes a tag that stands alone for one that does not.
  private static func lines(_ page: String) -> [[UInt8]] {
    page.split(separator: "\n").map { Array($0.utf8) }
  }

  @Test("every page is the same as the library makes it")
  func pages() throws {
    let publication = try SiteFixture.publication()
    let contents = [
      try HostileValuesTests.content { "\($0)\" <i> \u{202E}" },
      try SiteFixture.crowded(),
      try PreviewTests.content(
        before: ["zorn": "Namn: Zorn\nAnvändningsområde: På svenska\n", "aura": nil], failure: "x"),
      try SiteFixture.content(edition: .publication(publication, earlier: [])),
      try SiteFixture.content(schema: "", registers: [:], edition: .draft(nil, earlier: [])),
    ]
    for content in contents {
      for link in SiteLink.all(of: content.schema) {
        try expectTheSame(.index, TablePage(content, at: link).values)
        try expectTheSame(.changes, ChangesPage(content, at: link).values)
        try expectTheSame(.accessibility, AccessibilityPage(content, at: link).values)
        for register in content.registers.prefix(6) {
          try expectTheSame(.register, RegisterPage(content, at: link, of: register).values)
          try expectTheSame(.former, FormerPage(content, at: link, of: register).values)
        }
        for retired in content.retired.prefix(3) {
          try expectTheSame(.register, RegisterPage(content, at: link, of: retired).values)
        }
        for index in content.changeLog.sections.indices.prefix(3) {
          try expectTheSame(
            .publicationpage, PublicationPage(content, at: link, of: index).values)
        }
      }
      try expectTheSame(.index, TablePage(content, alone: .fi).values)
    }
  }

  @Test(
    "a tag that stands alone on its line takes the line with it",
    arguments: [
      ("a\n{{#b}}\nx\n{{/b}}\nc\n", "a\nx\nc\n"),
      ("a\n  {{#b}}  \nx\n\t{{/b}}\nc", "a\nx\nc"),
      ("{{#b}}\nx{{/b}}\n", "x\n"),
      ("a {{#b}}\nx\n{{/b}} c\n", "a \nx\n c\n"),
      ("{{#b}}{{#b}}\nx\n{{/b}}{{/b}}\n", "\nx\n\n"),
      ("{{^b}}\nx\n{{/b}}\ny", "y"),
      ("{{b}}\n{{{c}}}\n", "&lt;\n<\n"),
      ("{{b", "{{b"), ("", ""), ("{{#c}}{{c}}{{/c}}", "&lt;"),
    ])
  func lines(source: String, text: String) throws {
    let template = try PageTemplate(Array(source.utf8))
    let filled = template.filled(["b": .text("<"), "c": .text("<")], [:])
    #expect(String(decoding: filled, as: UTF8.self) == text)
  }

  @Test(
    "a tag that is not closed, or closes nothing, is an error",
    arguments: ["{{#a}}", "x{{/a}}", "{{#a}}{{/b}}"])
  func malformed(source: String) {
    #expect(throws: PageTemplate.Malformed.self) { try PageTemplate(Array(source.utf8)) }
  }
}
