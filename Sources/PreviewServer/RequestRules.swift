/// Which requests are answered: those that a browser of this computer sends for a page of its own.
///
/// A page of another site can make a browser send requests to this computer, and can have its own name
/// lead here (DNS rebinding). So the name that is asked for counts, and who asks.
package struct RequestRules: Sendable {
  /// The names that the server goes by, in lower case, each with its port.
  private let hosts: Set<String>

  /// How many headers a request may have.
  package static let mostHeaders = 64

  /// Makes the rules of a server on a port.
  package init(port: Int) {
    let names = ["localhost", "127.0.0.1", "[::1]"]
    // A browser leaves out the port that is usual.
    hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  /// What is answered to a request.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - table: What there is.
  /// - Returns: The answer.
  package func answer(_ request: PreviewRequest, from table: PageTable) -> PreviewAnswer {
    guard request.headers.count <= Self.mostHeaders else { return .refusal(.headers) }
    guard let host = request.value(of: "host")?.lowercased() else { return .refusal(.malformed) }
    guard hosts.contains(host) else { return .refusal(.otherHost) }
    guard isFromHere(request, host) else { return .refusal(.otherSite) }
    guard request.method == "GET" || request.method == "HEAD" else { return .refusal(.method) }
    if request.hasBody { return .refusal(.body) }
    let path: String
    do throws(RequestTarget.Fault) {
      path = try RequestTarget(request.target).path
    } catch {
      return .refusal(error == .tooLong ? .target : .malformed)
    }
    let wantsBody = request.method == "GET"
    if path == PageTable.events { return .events(withBody: wantsBody) }
    return table[path].map { .page($0, withBody: wantsBody) } ?? .missing(withBody: wantsBody)
  }

  /// Whether a request comes from a page of this server, or from whoever follows a link or types an
  /// address; a browser that does not say who asks says at least where a page of another site does.
  private func isFromHere(_ request: PreviewRequest, _ host: String) -> Bool {
    let origins = request.values(of: "origin")
    guard origins.allSatisfy({ $0.lowercased() == "http://\(host)" }) else { return false }
    return request.values(of: "sec-fetch-site").allSatisfy { $0 == "same-origin" || $0 == "none" }
      || request.value(of: "sec-fetch-mode") == "navigate"
  }
}
