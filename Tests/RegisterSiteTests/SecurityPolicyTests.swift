import Testing

@testable import RegisterSite

/// What the pages of a site let a browser load.
struct SecurityPolicyTests {
  /// The directives of a page's policy, by name.
  private func policy(of page: String) throws -> [String: String] {
    let meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/
    // Nothing is loaded before the policy is read.
    let head = try #require(page.firstRange(of: "<head>")?.upperBound)
    let found = try #require(page[head...].firstMatch(of: meta))
    #expect(!page[..<found.range.lowerBound].contains(/<(script|link|style)/))
    var directives: [String: String] = [:]
    for directive in found.1.replacing("&#39;", with: "'").split(separator: "; ") {
      let words = directive.split(separator: " ", maxSplits: 1)
      directives[String(words[0])] = words.count > 1 ? String(words[1]) : ""
    }
    return directives
  }

  @Test func `No page of a site lets a script run but the site's own, nor one that stands in it`()
    throws
  {
    let pages = Site.files(try SiteFixture.content()).filter { $0.path.hasSuffix(".html") }
    #expect(pages.count > 10)
    var scripts = 0
    for file in pages {
      let page = String(decoding: file.bytes(), as: UTF8.self)
      let policy = try policy(of: page)
      #expect(policy["default-src"] == "'none'", "\(file.path)")
      #expect(policy["style-src"] == "'self'", "\(file.path)")
      #expect(policy["base-uri"] == "'none'" && policy["form-action"] == "'none'", "\(file.path)")
      let loaded = page.matches(of: /<script([^>]*)>/).map(\.1)
      #expect(policy["script-src"] == (loaded.isEmpty ? nil : "'self'"), "\(file.path)")
      for attributes in loaded {
        let source = try #require(attributes.firstMatch(of: /\ssrc="([^"]*)"/)?.1, "\(file.path)")
        #expect(!source.contains(":") && !source.hasPrefix("//"), "\(file.path)")
        scripts += 1
      }
      #expect(!page.contains(/<[^>]* on[a-z]+=/), "\(file.path)")
    }
    #expect(scripts > 0)
  }
}
