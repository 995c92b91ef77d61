/// A range of revisions, `A..B`; an end that is left out is HEAD.
struct RevisionRange: Equatable {
  /// The older end.
  var from: String
  /// The newer end.
  var to: String

  /// Reads a range; `nil` where there are no two dots, or more than two.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let dot = UInt8(ascii: ".")
    guard
      let first = bytes.indices.dropLast().first(where: {
        bytes[$0] == dot && bytes[$0 + 1] == dot
      })
    else { return nil }
    let rest = bytes[(first + 2)...]
    guard rest.first != dot, bytes.count > 2 else { return nil }
    from = first == 0 ? "HEAD" : String(decoding: bytes[..<first], as: UTF8.self)
    to = rest.isEmpty ? "HEAD" : String(decoding: rest, as: UTF8.self)
  }
}
