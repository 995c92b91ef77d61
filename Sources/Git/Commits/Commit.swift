/// A commit with everything that is known about it.
package struct Commit: Sendable, Hashable {
  /// The commit's name.
  package let id: ObjectID
  /// The folder at the top.
  package let tree: ObjectID
  /// The commits before it, in their order; empty for the first.
  package let parents: [ObjectID]
  /// Who wrote the change; `nil` when that is missing or cannot be read.
  package let author: Signature?
  /// Who recorded it; `nil` when that is missing or cannot be read.
  package let committer: Signature?
  /// The whole message as stored, to the last line end.
  package let message: String

  init(_ id: ObjectID, _ object: Span<UInt8>) throws(GitError) {
    let links = try CommitLinks(id, object)
    var author: [UInt8] = []
    var committer: [UInt8] = []
    var encoding = TextEncoding.utf8
    var lines = HeaderLines()
    // The last of two authors counts, as in `git log --format=%an`.
    while let line = lines.next(in: object) {
      switch line.key {
      case "author": author = object.array(line.value)
      case "committer": committer = object.array(line.value)
      case "encoding": encoding = TextEncoding(declared: object.text(line.value))
      default: continue
      }
    }
    self.id = id
    tree = links.tree
    parents = links.parents
    self.author = Signature(line: author, encoding: encoding)
    self.committer = Signature(line: committer, encoding: encoding)
    message = encoding.decode(object.array(lines.position..<object.count))
  }
}

extension Commit {
  /// The first paragraph of the message on one line, as `git log --format=%s` shows it; one that is
  /// longer than anybody reads is cut.
  package var subject: String {
    let bytes = message.utf8
    var subject = ""
    var start = bytes.startIndex
    let end = bytes.index(start, offsetBy: Self.longestSubject, limitedBy: bytes.endIndex)
    while start < end ?? bytes.endIndex {
      let rest = bytes[start..<(end ?? bytes.endIndex)]
      let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let line = withoutSpaceAtEnd(rest[..<lineEnd])
      if line.isEmpty, !subject.isEmpty { return subject }
      if !line.isEmpty, !subject.isEmpty { subject += " " }
      subject += String(Substring(line))
      start = lineEnd < rest.endIndex ? bytes.index(after: lineEnd) : rest.endIndex
    }
    return end == nil || end == bytes.endIndex ? subject : subject + "…"
  }

  /// How many bytes of a message are looked through for its subject.
  private static let longestSubject = 65536
}

private func withoutSpaceAtEnd(_ line: Substring.UTF8View) -> Substring.UTF8View {
  var line = line
  while let last = line.last, isSpace(last) { line.removeLast() }
  return line
}
