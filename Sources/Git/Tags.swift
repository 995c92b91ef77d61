internal import CGit2

extension Repository {
  /// The annotated tags on commits whose name begins with a prefix, sorted by name.
  ///
  /// Left out are lightweight tags, and tags on a tree or a blob.
  ///
  /// - Throws: when the object behind a tag is missing.
  package func tags(withPrefix prefix: String) throws(GitError) -> [Tag] {
    let references = try unsafe Owned(
      "git_reference_iterator_glob_new", release: git_reference_iterator_free
    ) { unsafe git_reference_iterator_glob_new(&$0, handle.pointer, Self.tagFolder + "*") }
    var tags: [Tag] = []
    while let reference = try next(references) {
      let name = unsafe String(cString: git_reference_name(reference.pointer))
        .dropFirst(Self.tagFolder.count)
      guard name.utf8.starts(with: prefix.utf8), let tag = try tag(String(name), reference) else {
        continue
      }
      tags.append(tag)
    }
    return tags.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static var tagFolder: String { "refs/tags/" }

  private func next(_ references: borrowing Owned) throws(GitError) -> Owned? {
    let pointer = unsafe references.pointer
    do {
      return try unsafe Owned("git_reference_next", release: git_reference_free) {
        unsafe git_reference_next(&$0, pointer)
      }
    } catch  where error.code == .endOfIteration {
      return nil
    }
  }

  private func tag(
    _ name: String, _ reference: borrowing Owned
  ) throws(GitError) -> Tag? {
    guard let id = unsafe git_reference_target(reference.pointer) else { return nil }
    let tag = unsafe ObjectID(id.pointee)
    do {
      let commit = try peel(reference)
      return try withObject(tag, .tag) { bytes in Tag(name: name, commit: commit, bytes) }
    } catch  where error.code == .unexpectedKind || error.code == .notACommit {
      return nil
    }
  }

  private func peel(_ reference: borrowing Owned) throws(GitError) -> ObjectID {
    let pointer = unsafe reference.pointer
    let commit = try unsafe Owned("git_reference_peel", release: git_object_free) {
      unsafe git_reference_peel(&$0, pointer, GIT_OBJECT_COMMIT)
    }
    return unsafe ObjectID(git_object_id(commit.pointer).pointee)
  }
}
