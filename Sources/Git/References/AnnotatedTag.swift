/// An annotated tag on anything.
package struct AnnotatedTag: Hashable, Sendable {
  /// The tag's own object.
  package let id: ObjectID
  /// What it marks: an object of any kind, another tag too.
  package let target: ObjectID
  /// What the tag says that its target is, such as `commit`; that need not be so.
  let targetKind: String
  /// Who made it, and when; `nil` when that is missing or cannot be read.
  package let tagger: Signature?
  /// The whole message as stored.
  package let message: String

  /// Reads what is stored for a tag.
  ///
  /// - Throws: `.malformedObject` when it does not say what it marks.
  init(_ id: ObjectID, _ object: Span<UInt8>) throws(GitError) {
    var lines = HeaderLines()
    guard let first = lines.next(in: object), first.key == "object",
      let target = ObjectID(hexDigits: object.extracting(first.value))
    else {
      throw GitError(
        code: .malformedObject, function: "tag header",
        message: "the tag's object cannot be read", object: id)
    }
    var kind = ""
    var tagger: [UInt8] = []
    while let line = lines.next(in: object) {
      switch line.key {
      case "type": kind = object.text(line.value)
      case "tagger": tagger = object.array(line.value)
      default: continue
      }
    }
    self.id = id
    self.target = target
    targetKind = kind
    self.tagger = Signature(line: tagger, encoding: .utf8)
    message = TextEncoding.utf8.decode(object.array(lines.position..<object.count))
  }
}
