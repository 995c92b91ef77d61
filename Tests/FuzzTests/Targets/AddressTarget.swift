@testable import LanguageServer
@testable import PreviewServer
@testable import RegisterModel

/// A word that may be an address: of a page, a document, a person.
enum AddressTarget: FuzzTarget {
  static let name = "addresses"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    if let target = try? RequestTarget(text) {
      try hold(target.path.utf8.first == UInt8(ascii: "/"), "a path begins with a slash")
      try hold(
        target.path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") },
        "a path holds nothing that changes its meaning")
    }
    try checkRequest(text)
    try checkDocument(text)
    for place in EmailAddress.places(in: bytes[...]) + PhoneNumber.places(in: bytes[...]) {
      try hold(
        place.upperBound <= bytes.count && !place.isEmpty, "what is found stands in the text")
    }
    let masked = IdentityCode.masked(text)
    try hold(IdentityCode.masked(masked) == masked, "what is masked has nothing more to mask")
    if let address = WebAddress(text) { _ = "\(address)" }
    _ = RegisterID(rawValue: text)
  }

  /// Sees that a request is answered with a page of the table or refused.
  private static func checkRequest(_ text: String) throws {
    let missing = Page(mediaType: "text/plain") { [] }
    var table = PageTable(edition: "1", policy: "", missing: missing)
    table.add(missing, at: "index.html")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let headers = lines.dropFirst(2).map { line in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return (name: String(parts[0]), value: String(parts.count > 1 ? parts[1] : ""))
    }
    let request = PreviewRequest(
      method: String(lines[0]), target: lines.count > 1 ? String(lines[1]) : "/",
      headers: headers)
    _ = RequestRules(port: 80).answer(request, from: table)
  }

  /// Sees that the path of a document leads nowhere but where it says, and can be written again.
  private static func checkDocument(_ text: String) throws {
    guard let path = DocumentURI(text).path else { return }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    try hold(
      path.utf8.first == UInt8(ascii: "/")
        && !parts.contains { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) },
      "a path does not climb: \(path)")
    let written = DocumentURI(path: path)
    try hold(
      DocumentURI(written.text).path?.utf8.elementsEqual(path.utf8) == true,
      "a document is found by what it is called: \(written.text)")
  }
}
