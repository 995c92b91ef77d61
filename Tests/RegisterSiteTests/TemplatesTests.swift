import Testing

@testable import RegisterSite

@Suite("Templates")
struct TemplatesTests {
  @Test(
    "every template has its values escaped for HTML as they are seen",
    arguments: Templates.sources.keys.sorted())
  func escapes(_ name: String) throws {
    let source = String(decoding: try #require(Templates.sources[name]), as: UTF8.self)
    #expect(source.hasPrefix("{{% CONTENT_TYPE:\(Templates.contentType)}}"))
  }

  @Test("a quotation mark with an accent upon it is escaped too")
  func accents() {
    let page = Templates.render("document", ["title": "\"\u{301} onclick", "language": "sv"])
    #expect(page.contains("<title>&quot;\u{301} onclick</title>"))
  }
}
