/// A request as it came, with nothing of it believed yet.
package struct PreviewRequest: Sendable {
  /// The method, as it is written.
  package var method: String
  /// What is asked for, as it is written.
  package var target: String
  /// The headers in the order in which they came; a name may come more than once.
  package var headers: [(name: String, value: String)]

  /// Makes a request.
  package init(method: String, target: String, headers: [(name: String, value: String)]) {
    self.method = method
    self.target = target
    self.headers = headers
  }

  /// The values of all headers of a name, in whatever case.
  func values(of name: String) -> [String] {
    headers.filter { $0.name.lowercased() == name }.map(\.value)
  }

  /// The value of a header; `nil` where it is missing or comes more than once.
  func value(of name: String) -> String? {
    let values = values(of: name)
    return values.count == 1 ? values[0] : nil
  }

  /// Whether something stands behind the headers.
  var hasBody: Bool {
    !values(of: "transfer-encoding").isEmpty
      || values(of: "content-length").contains { $0 != "0" }
  }
}
