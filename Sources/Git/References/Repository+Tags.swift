internal import CGit2

/// Where publications are looked for: the tags that say who made them, when and why.
extension Repository {
  /// The annotated tags on commits, sorted by name.
  ///
  /// Left out are lightweight tags, and tags on a tree or a blob.
  ///
  /// - Throws: When a tag's own object is missing or cannot be read, or the tags cannot be listed.
  package func tags() throws(GitError) -> [Tag] {
    let references = try unsafe Owned(
      "git_reference_iterator_glob_new", release: git_reference_iterator_free
    ) { unsafe git_reference_iterator_glob_new(&$0, handle.pointer, Self.tagFolder + "*") }
    var tags: [Tag] = []
    var seen: Set<String> = []
    while let reference = try nextReference(references) {
      // A slash with a mark behind it is one character with it, and yet the end of the folder.
      let path = unsafe String(cString: git_reference_name(reference.pointer))
      let name = String(path.utf8.dropFirst(Self.tagFolder.utf8.count)) ?? path
      seen.insert(name)
      guard let id = unsafe git_reference_target(reference.pointer),
        let tag = try named(name, unsafe ObjectID(id.pointee))
      else { continue }
      tags.append(tag)
    }
    try seeThatNoTagIsUnread(seen)
    return tags.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The annotated tag of a name, without `refs/tags/` (`git_reference_lookup`); `nil` where there is
  /// none on a commit.
  ///
  /// - Throws: When it cannot be read.
  package func tag(named name: String) throws(GitError) -> Tag? {
    let target: ObjectID?
    do {
      let reference = try unsafe Owned("git_reference_lookup", release: git_reference_free) {
        unsafe git_reference_lookup(&$0, handle.pointer, Self.tagFolder + name)
      }
      target = unsafe git_reference_target(reference.pointer).map { unsafe ObjectID($0.pointee) }
    } catch  where error.code == .notFound || error.code == .invalidSpec {
      return nil
    }
    return try target.flatMap { id throws(GitError) in try named(name, id) }
  }

  private static var tagFolder: String { "refs/tags/" }

  /// A tag, or an error that names it.
  private func named(_ name: String, _ id: ObjectID) throws(GitError) -> Tag? {
    do {
      return try tag(name, id)
    } catch {
      throw GitError(
        code: error.code, function: error.function, message: error.message, object: error.object,
        path: Self.tagFolder + name)
    }
  }

  /// `nil` for a lightweight tag, and for one that is on no commit.
  private func tag(_ name: String, _ id: ObjectID) throws(GitError) -> Tag? {
    var tags: [AnnotatedTag] = []
    let commit: ObjectID?
    do {
      commit = try peeled(id, &tags).commit
    } catch {
      // Of what this clone lacks, or what is damaged, the tag alone says that it is a commit. Who needs
      // the commit is told what is wrong with it.
      guard error.isDamage, let last = tags.last, last.targetKind == "commit" else { throw error }
      commit = last.target
    }
    guard let commit, let tag = tags.first else { return nil }
    return Tag(name: name, commit: commit, tagger: tag.tagger, message: tag.message)
  }
}
