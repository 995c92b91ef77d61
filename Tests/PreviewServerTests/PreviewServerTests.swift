import Glibc
import TestSupport
import Testing

@testable import PreviewServer

struct PreviewServerTests {
  /// What a server says to some bytes, until it ends the connection.
  private func answer(_ request: String) async throws -> String {
    let server = try PreviewServer(port: 0, showing: Pages.table())
    let port = server.port
    return try await Background {
      let caller = try Caller(port: port)
      caller.send(request.replacing("PORT", with: "\(port)"))
      let answer = caller.readAll()
      server.stop()
      return answer
    }.value
  }

  @Test func `A page comes with what keeps it to this computer`() async throws {
    let answer = try await answer("GET / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.hasSuffix("\r\n\r\nstart"))
    for header in [
      "cache-control: no-store", "x-content-type-options: nosniff", "referrer-policy: no-referrer",
      "content-security-policy: default-src 'self'", "content-type: text/html; charset=utf-8",
      "content-length: 5", "connection: close",
    ] {
      #expect(answer.contains("\r\n\(header)\r\n"), "\(header)")
    }
    #expect(!answer.lowercased().contains("access-control"))
  }

  @Test(arguments: [
    ("HEAD / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "200"),
    ("GET /no HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "404"),
    ("GET / HTTP/1.0\r\nHost: localhost:PORT\r\n\r\n", "200"),
    ("GET / HTTP/1.0\r\n\r\n", "400"), ("GET / HTTP/1.1\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: localhost:PORT\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421"),
    ("GET http://localhost:PORT/ HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 1\r\n\r\nx", "405"),
    ("GET /register/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "404"),
    ("GET /..%5c..%5cx HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "400"),
    ("GET /\u{0} HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nHost : localhost:PORT\r\n\r\n", "400"),
    ("\u{16}\u{3}\u{1} hello\r\n\r\n", "400"),
    (
      "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      "400"
    ),
    (
      "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nX: " + String(repeating: "y", count: 20_000), "431"
    ),
    (
      "GET /" + String(repeating: "a", count: 3000) + " HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
      "414"
    ),
  ])
  func `Each request gets one answer, and the connection ends`(
    request: String, status: String
  ) async throws {
    let answer = try await answer(request)
    #expect(answer.split(separator: " ").dropFirst().first.map(String.init) == status, "\(answer)")
    #expect(answer.components("HTTP/1.").count == 2, "\(answer)")
    if status == "405" { #expect(answer.contains("\r\nallow: GET, HEAD\r\n")) }
  }

  @Test func `What stands behind a request is not answered`() async throws {
    let one = "GET / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n"
    let answer = try await answer(one + one)
    #expect(answer.components("HTTP/1.").count == 2)
  }

  @Test func `Whoever listens hears of each edition, and then finds its pages`() async throws {
    let server = try PreviewServer(port: 0, showing: Pages.table("1"))
    let port = server.port
    let heard = try await Background {
      let listener = try Caller(port: port)
      listener.send("GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      var heard = [listener.readAll(until: "data: 1\n\n")]
      server.show(Pages.table("2"))
      heard.append(listener.readAll(until: "data: 2\n\n"))
      let caller = try Caller(port: port)
      caller.send("GET /register/aura.html HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      heard.append(caller.readAll())
      server.stop()
      heard.append(listener.readAll())
      return heard
    }.value
    #expect(heard[0].contains("content-type: text/event-stream"))
    #expect(heard[1].contains("data: 2\n\n"))
    #expect(heard[2].hasSuffix("aura 2"))
    #expect(!heard[3].contains("data:"))
  }

  @Test func `A port that is taken is said to be`() throws {
    let server = try PreviewServer(port: 0, showing: Pages.table())
    #expect(throws: PreviewServerError.taken(port: server.port)) {
      try PreviewServer(port: server.port, showing: Pages.table())
    }
    #expect(PreviewServer.freePort(among: server.port...server.port) == nil)
    server.stop()
    #expect(PreviewServer.freePort(among: server.port...server.port) == server.port)
  }
}

extension String {
  /// The parts between occurrences of a text.
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
