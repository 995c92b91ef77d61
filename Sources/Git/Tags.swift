internal import CGit2

extension Repository {
  /// The annotated tags on commits whose name begins with a prefix, sorted by name.
  ///
  /// Left out are lightweight tags, and tags on a tree or a blob.
  ///
  /// - Throws: when a tag's own object is missing or cannot be read, or the tags cannot be listed.
  package func tags(withPrefix prefix: String) throws(GitError) -> [Tag] {
    let references = try unsafe Owned(
      "git_reference_iterator_glob_new", release: git_reference_iterator_free
    ) { unsafe git_reference_iterator_glob_new(&$0, handle.pointer, Self.tagFolder + "*") }
    var tags: [Tag] = []
    var seen: Set<String> = []
    while let reference = try nextReference(references) {
      let name = unsafe String(cString: git_reference_name(reference.pointer))
        .dropFirst(Self.tagFolder.count)
      seen.insert(String(name))
      guard name.utf8.starts(with: prefix.utf8),
        let id = unsafe git_reference_target(reference.pointer),
        let tag = try named(String(name), unsafe ObjectID(id.pointee))
      else { continue }
      tags.append(tag)
    }
    try seeThatNoTagIsUnread(seen)
    return tags.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
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
    do {
      let tag = try tagObject(id)
      var last = tag
      while last.targetKind == "tag" { last = try tagObject(last.target) }
      guard last.targetKind == "commit" else { return nil }
      return Tag(name: name, commit: last.target, tagger: tag.tagger, message: tag.message)
    } catch  where error.code == .unexpectedKind {
      return nil
    }
  }

  func tagObject(_ id: ObjectID) throws(GitError) -> TagObject {
    try withObject(id, .tag) { bytes throws(GitError) in try TagObject(id, bytes) }
  }
}
