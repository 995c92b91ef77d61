internal import CGit2

/// What a reference stands for, behind the annotated tags on the way.
package struct PeeledReference: Hashable, Sendable {
  /// The annotated tags on the way, the outermost first.
  package let tags: [AnnotatedTag]
  /// The commit; `nil` where a tree or a blob stands at the end.
  package let commit: ObjectID?
}

extension Repository {
  /// Follows annotated tags to what stands behind them, however many.
  ///
  /// What a tag says of the kind of its object is not believed.
  ///
  /// - Throws: `.notFound` when an object on the way is missing, `.malformedObject` when a tag
  ///   cannot be read.
  package func peeled(_ id: ObjectID) throws(GitError) -> PeeledReference {
    var tags: [AnnotatedTag] = []
    var target = id
    while true {
      switch try kind(of: target) {
      case .commit: return PeeledReference(tags: tags, commit: target)
      case .tree, .blob: return PeeledReference(tags: tags, commit: nil)
      case .tag:
        let tag = try withObject(target, .tag) { bytes throws(GitError) in
          try TagObject(target, bytes)
        }
        tags.append(AnnotatedTag(id: target, tagger: tag.tagger, message: tag.message))
        target = tag.target
      }
    }
  }

  /// What an object is (`git_odb_read_header`).
  private func kind(of id: ObjectID) throws(GitError) -> ObjectKind {
    var oid = id.oid
    var size = 0
    var found = GIT_OBJECT_INVALID
    let result = unsafe git_odb_read_header(&size, &found, objects.pointer, &oid)
    try check(result, in: "git_odb_read_header", object: id)
    guard let kind = ObjectKind(rawValue: found.rawValue) else {
      throw GitError(
        code: .unexpectedKind, function: "git_odb_read_header", message: "an unknown kind",
        object: id)
    }
    return kind
  }
}
