import Testing

@testable import PreviewServer

struct RequestRulesTests {
  /// What is answered by a server on port 8906, in a word.
  private func answer(
    _ target: String, method: String = "GET", host: String? = "localhost:8906",
    _ headers: [(name: String, value: String)] = []
  ) -> String {
    let hosts = host.map { [(name: "Host", value: $0)] } ?? []
    let request = PreviewRequest(method: method, target: target, headers: hosts + headers)
    switch RequestRules(port: 8906).answer(request, from: Pages.table()) {
    case .page(let page, let withBody):
      return String(decoding: page.bytes(), as: UTF8.self) + (withBody ? "" : ", head")
    case .missing: return "missing"
    case .events(let withBody): return "events" + (withBody ? "" : ", head")
    case .refusal(let refusal): return "\(refusal.rawValue)"
    }
  }

  @Test(arguments: [
    ("/", "start"), ("/index.html", "start"), ("/fi/", "alku"), ("/register/%61ura.html", "aura 1"),
    ("/-/events", "events"),
  ])
  func `What is in the table is found`(target: String, found: String) {
    #expect(answer(target) == found)
  }

  @Test(arguments: [
    "/fi", "/register/", "/register/../index.html", "/register/%2e%2e/index.html", "/./index.html",
    "//index.html", "/..", "/%2e%2e/%2e%2e/etc/passwd", "/%252e%252e/index.html", "/INDEX.HTML",
    "/index.html/", "/Registers/register.schema", "/.git/config", "/index.html;x",
  ])
  func `What is not in the table as a whole is not there`(target: String) {
    #expect(answer(target) == "missing")
  }

  @Test(arguments: [
    ("127.0.0.1:8906", "start"), ("[::1]:8906", "start"), ("LOCALHOST:8906", "start"),
    ("evil.example:8906", "421"), ("localhost", "421"), ("localhost:80", "421"),
    ("127.0.0.1.evil.example:8906", "421"), ("localhost.:8906", "421"), ("", "421"),
    ("evil@localhost:8906", "421"), ("0.0.0.0:8906", "421"),
  ])
  func `Only a name of this computer is answered to`(host: String, found: String) {
    #expect(answer("/", host: host) == found)
  }

  @Test func `A request names its host once`() {
    #expect(answer("/", host: nil) == "400")
    #expect(answer("/", [(name: "host", value: "localhost:8906")]) == "400")
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get"])
  func `Pages are only read`(method: String) {
    #expect(answer("/", method: method) == "405")
  }

  @Test func `Only the headers can be asked for, too`() {
    #expect(answer("/", method: "HEAD") == "start, head")
    #expect(answer("/-/events", method: "HEAD") == "events, head")
  }

  @Test(arguments: [
    ("Content-Length", "0", "start"), ("Content-Length", "4", "413"),
    ("Transfer-Encoding", "chunked", "413"),
  ])
  func `A request brings nothing along`(name: String, value: String, found: String) {
    #expect(answer("/", [(name: name, value: value)]) == found)
  }

  @Test(arguments: [
    ([("Origin", "http://localhost:8906")], "events"),
    ([("Origin", "http://evil.example")], "403"), ([("Origin", "null")], "403"),
    ([("Origin", "http://localhost:8907")], "403"),
    ([("Origin", "http://localhost:8906"), ("Origin", "http://evil.example")], "403"),
    ([("Sec-Fetch-Site", "same-origin")], "events"), ([("Sec-Fetch-Site", "same-site")], "403"),
    ([("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "cors")], "403"),
    ([("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "none")], "403"),
  ])
  func `Another site learns nothing`(headers: [(String, String)], found: String) {
    #expect(answer("/-/events", headers.map { (name: $0.0, value: $0.1) }) == found)
  }

  @Test func `A link of another site may be followed`() {
    let headers = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate")]
    #expect(answer("/", headers.map { (name: $0.0, value: $0.1) }) == "start")
  }

  @Test func `Headers are as many as a browser sends`() {
    let headers = (1..<RequestRules.mostHeaders).map { (name: "X-\($0)", value: "y") }
    #expect(answer("/", headers) == "start")
    #expect(answer("/", headers + [(name: "X", value: "y")]) == "431")
  }
}
