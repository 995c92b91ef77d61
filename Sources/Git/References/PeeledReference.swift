/// What a reference stands for, behind the annotated tags on the way.
package struct PeeledReference: Hashable, Sendable {
  /// The annotated tags on the way, the outermost first.
  package let tags: [AnnotatedTag]
  /// The commit; `nil` where a tree or a blob stands at the end.
  package let commit: ObjectID?
}

extension Repository {
  /// The largest object whose kind our own reading of packs is asked for, in bytes: commits and tags
  /// are smaller.
  private static let largestPeeled = 1 << 16

  /// Follows annotated tags to what stands behind them, however many.
  ///
  /// What a tag says of the kind of its object is not believed.
  ///
  /// - Throws: `.notFound` when an object on the way is missing, `.malformedObject` when a tag
  ///   cannot be read.
  package func peeled(_ id: ObjectID) throws(GitError) -> PeeledReference {
    var tags: [AnnotatedTag] = []
    return try peeled(id, &tags)
  }

  /// Follows annotated tags, and keeps those on the way even where what is behind cannot be read.
  func peeled(
    _ id: ObjectID, _ tags: inout [AnnotatedTag]
  ) throws(GitError) -> PeeledReference {
    var target = id
    while true {
      switch try kind(of: target) {
      case .commit: return PeeledReference(tags: tags, commit: target)
      case .tree, .blob: return PeeledReference(tags: tags, commit: nil)
      case .tag:
        let tag = try withObject(target, .tag) { bytes throws(GitError) in
          try AnnotatedTag(target, bytes)
        }
        tags.append(tag)
        target = tag.target
      }
    }
  }

  private func kind(of id: ObjectID) throws(GitError) -> ObjectKind {
    if let packed = packs.object(id, atMost: Self.largestPeeled) { return packed.kind }
    return try header(of: id).kind
  }
}
