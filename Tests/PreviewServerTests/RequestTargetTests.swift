import Testing

@testable import PreviewServer

struct RequestTargetTests {
  @Test(arguments: [
    ("/", "/"), ("/index.html", "/index.html"), ("/fi/?q=aura", "/fi/"), ("/a%C3%A5", "/aå"),
    ("/%61ura.html", "/aura.html"), ("/a%20b", "/a b"), ("/%2561", "/%61"), ("//a", "//a"),
    ("/..", "/.."), ("/%2e%2E/", "/../"), ("/?x=%00%zz", "/"),
  ])
  func `A path is decoded once, and the query is left out`(target: String, path: String) throws {
    #expect(try RequestTarget(target).path == path)
  }

  @Test(arguments: [
    "", "*", "index.html", "http://localhost:1/", "localhost:1", "\\", "/a\\b", "/%5c", "/%2f",
    "/a%2Fb",
    "/%00", "/\u{0}", "/%0d%0aX:%20y", "/%7f", "/\u{7F}", "/%", "/%4", "/%zz", "/%-1", "/%ff",
    "/%c0%ae",
    "/a#b",
  ])
  func `A target of another form, or that hides something, is none`(target: String) {
    #expect(throws: RequestTarget.Fault.malformed) { try RequestTarget(target) }
  }

  @Test func `A target is no longer than any path`() throws {
    let longest = "/" + String(repeating: "a", count: RequestTarget.longest - 1)
    #expect(try RequestTarget(longest).path == longest)
    #expect(throws: RequestTarget.Fault.tooLong) { try RequestTarget(longest + "a") }
  }
}
