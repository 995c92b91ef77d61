import Files
import Foundation
import Messages
import Rendering
import Testing

@testable import RegisterSite

@Suite("Documents as pages")
struct DocumentPageTests {
  private func rendered(_ document: RichDocument) -> String {
    DocumentPage(document, language: .fi).rendered()
  }

  @Test("a page names its language, and is called what its heading says")
  func heading() {
    let page = rendered([.paragraph("x"), .heading("A & \("b", .path)", level: 1)])
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"fi\">\n"))
    #expect(page.contains("<title>A &amp; b</title>"))
    #expect(page.contains("<main>\n<p>x</p>\n<h1>A &amp; <code>b</code></h1>\n</main>"))
  }

  @Test("the only style that a page allows is the one that stands in it, and no script is allowed")
  func policy() throws {
    let page = rendered([.heading("A", level: 1)])
    let style = try #require(page.firstMatch(of: /<style>((?s:.*))<\/style>/)?.1)
    let hash = Data(SHA256(of: Array(style.utf8)).bytes).base64EncodedString()
    let policy = try #require(
      page.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.1)
    #expect(
      policy.replacing("&#39;", with: "'")
        == "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'")
  }

  @Test("a page needs nothing but itself")
  func contained() {
    let page = rendered([.heading("A", level: 1)])
    #expect(!page.contains(/<script|<link|<img|src=|url\(|@import|https?:/))
  }
}
