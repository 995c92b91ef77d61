/// What connects a commit to the rest of the history.
package struct CommitLinks: Sendable, Hashable {
  /// The folder at the top.
  package let tree: ObjectID
  /// The commits before it, in their order; empty for the first.
  package let parents: [ObjectID]
  /// When it was committed, in seconds since 1970: what Git orders commits by, 0 when unreadable.
  package let committerTime: Int64

  init(tree: ObjectID, parents: [ObjectID], committerTime: Int64) {
    self.tree = tree
    self.parents = parents
    self.committerTime = committerTime
  }

  init(_ id: ObjectID, _ object: Span<UInt8>) throws(GitError) {
    var lines = HeaderLines()
    guard let first = lines.next(in: object), first.key == "tree",
      let tree = ObjectID(hexDigits: object.extracting(first.value))
    else { throw Self.malformed(id, "tree") }
    var parents: [ObjectID] = []
    var committerTime: Int64 = 0
    reading: while let line = lines.next(in: object) {
      switch line.key {
      case "parent":
        guard let parent = ObjectID(hexDigits: object.extracting(line.value)) else {
          throw Self.malformed(id, "parent")
        }
        parents.append(parent)
      case "committer":
        committerTime = Timestamp(signatureLine: object.array(line.value))?.seconds ?? 0
        break reading
      default:
        continue
      }
    }
    self.tree = tree
    self.parents = parents
    self.committerTime = committerTime
  }

  private static func malformed(_ id: ObjectID, _ field: String) -> GitError {
    GitError(
      code: .malformedObject, function: "commit header",
      message: "the commit's \(field) cannot be read", object: id)
  }
}
