import Testing

@testable import LanguageServer

@Suite("What documents are called") struct DocumentURITests {
  @Test(
    "a file's path comes out of any way to write it",
    arguments: [
      ("file:///a/b.register", "/a/b.register"), ("file:///a/%C3%A5%20b", "/a/å b"),
      ("file:///a/å", "/a/å"), ("file://localhost/a", "/a"), ("FILE:///a", "/a"),
      ("file:///a/%2e%2E/b/./c", "/b/c"), ("file:///../../a", "/a"), ("file:///a%2Fb", "/a/b"),
      ("file:///c%3A/b", "/c:/b"), ("file:///a//b/", "/a/b"), ("file:///a?b#c", "/a"),
      ("file:///", "/"), ("file:///a/../\u{301}b/./c", "/\u{301}b/c"),
      ("file:///\u{301}", "/\u{301}"),
    ])
  func paths(uri: String, path: String) {
    #expect(DocumentURI(uri).path == path)
  }

  @Test(
    "what is no file of this machine has no path",
    arguments: [
      "untitled:Untitled-1", "file://server/share/a", "file:///a%00b", "file:///a%FFb",
      "file:///a%2", "file:///%zz", "file:a", "http://example.fi/a", "", "file://", "é",
    ])
  func strangers(uri: String) {
    #expect(DocumentURI(uri).path == nil)
    #expect(DocumentURI(uri) == DocumentURI(uri))
    #expect(DocumentURI(uri) != DocumentURI("untitled:x"))
  }

  @Test("a path is written so that it can be read back")
  func written() {
    let path = "/a b/å%#?[]\u{10348}/c:d"
    let uri = DocumentURI(path: path)
    #expect(uri.text == "file:///a%20b/%C3%A5%25%23%3F%5B%5D%F0%90%8D%88/c%3Ad")
    #expect(DocumentURI(uri.text).path == path)
    #expect(uri == DocumentURI("file:///a b/å%25%23%3f[]𐍈/c:d"))
    #expect(Set([uri, DocumentURI(uri.text)]).count == 1)
  }
}
