internal import CGit2

/// An annotated tag on a commit.
package struct Tag: Sendable, Hashable {
  /// The name without `refs/tags/`.
  package let name: String
  /// The commit that it marks, through however many tags.
  package let commit: ObjectID
  /// Who made it, and when; `nil` when that is missing or cannot be read.
  package let tagger: Signature?
  /// The whole message as stored.
  package let message: String

  init(name: String, commit: ObjectID, _ object: Span<UInt8>) {
    var tagger: [UInt8] = []
    var encoding = TextEncoding.utf8
    var lines = HeaderLines()
    while let line = lines.next(in: object) {
      switch line.key {
      case "tagger": tagger = object.array(line.value)
      case "encoding":
        let name = object.array(line.value)
        encoding = TextEncoding(declared: String(decoding: name, as: UTF8.self))
      default: continue
      }
    }
    self.name = name
    self.commit = commit
    self.tagger = Signature(line: tagger, encoding: encoding)
    message = encoding.decode(object.array(lines.position..<object.count))
  }
}
