import Testing

@testable import RegisterModel

@Suite("Web addresses")
struct WebAddressTests {
  @Test(
    "an address is that of a folder, with a slash at its end",
    arguments: [
      ("https://a.fi/", "https://a.fi/"), ("https://a.fi", "https://a.fi/"),
      ("HTTP://A.Fi/B", "http://a.fi/B/"), ("https://a.fi:8080/b/c", "https://a.fi:8080/b/c/"),
      ("https://xn--bcher-kva.fi/%C3%A5/", "https://xn--bcher-kva.fi/%C3%A5/"),
      ("http://127.0.0.1/~b/@c;d=1,2/", "http://127.0.0.1/~b/@c;d=1,2/"),
    ])
  func isRead(text: String, address: String) {
    #expect(WebAddress(text)?.text == address)
    // What was read is read as itself.
    #expect(WebAddress(address)?.text == address)
  }

  @Test(
    "what the addresses of files cannot be made of is none",
    arguments: [
      "", "https://", "https:///", "https:a.fi", "a.fi", "//a.fi/", "ftp://a.fi/", "mailto:a@a.fi",
      "javascript:alert(1)", "https://a@a.fi/", "https://a:b@a.fi/", "https://a.fi/?",
      "https://a.fi/#",
      "https://a.fi/?b", "https://a.fi/#b", "https://a.fi/b//c/", "https://a.fi//",
      "https://a.fi/./",
      "https://a.fi/b/..", "https://a.fi/%2E%2e/", "https://a.fi/b%", "https://a.fi/b%2",
      "https://a.fi/%zz",
      "https://a.fi/b c/", "https://a.fi/\"/", "https://a.fi/</", "https://a.fi/\\/",
      "https://å.fi/",
      "https://a.fi/å/", "https://a.fi/e\u{301}/", "https://-a.fi/", "https://a..fi/",
      "https://a_b.fi/",
      "https://a.fi:/", "https://a.fi:0/", "https://a.fi:65536/", "https://a.fi:+80/",
      "https://[::1]/",
      "https://a.fi/index.html", "https://a.fi/b.HTM", "https://a.fi\u{202E}/",
      "https\u{3A}//a.fi\n/",
    ])
  func isNone(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test("a part that is an address is offered, and never written unasked")
  func guesses() {
    let guesses = [
      "https://a.fi/?b": "https://a.fi/", "https://a.fi/b#c": "https://a.fi/b/",
      "a.fi/b": "https://a.fi/b/", "https://a.fi/b/index.html?c": "https://a.fi/b/",
    ]
    for (text, guess) in guesses {
      #expect(WebAddress.guess(text) == Guess(guess, isCertain: false), "\(text)")
    }
    for text in ["", "a", "ftp://a.fi/", "https://a@a.fi/", "a.fi:b", "?", "/b.html"] {
      #expect(WebAddress.guess(text) == nil, "\(text)")
    }
  }
}
