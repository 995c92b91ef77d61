internal import CGit2

/// All that lies under `refs/`, by its name or by the object that it stands for.
extension Repository {
  /// What the references stand for, whose full names begin with a prefix, each once
  /// (`git_reference_iterator_new`).
  ///
  /// One that points to another reference is left out: that one is there itself. So is one whose
  /// file is damaged.
  ///
  /// - Parameter prefix: The beginning of the names, `refs/` for all.
  /// - Returns: The ids of the objects, of whatever kind.
  /// - Throws: When the references cannot be listed.
  package func referenceTargets(withPrefix prefix: String) throws(GitError) -> Set<ObjectID> {
    let references = try unsafe Owned(
      "git_reference_iterator_new", release: git_reference_iterator_free
    ) { unsafe git_reference_iterator_new(&$0, handle.pointer) }
    var targets: Set<ObjectID> = []
    while let reference = try nextReference(references) {
      guard let target = unsafe git_reference_target(reference.pointer) else { continue }
      let name = unsafe String(cString: git_reference_name(reference.pointer))
      if name.utf8.starts(with: prefix.utf8) { targets.insert(unsafe ObjectID(target.pointee)) }
    }
    return targets
  }

  /// The full names of the references that begin with a prefix, in Git's order
  /// (`git_reference_iterator_glob_new`).
  ///
  /// - Parameter prefix: The beginning of the names, such as `refs/tags/`.
  /// - Returns: The names; one whose file is damaged is left out.
  /// - Throws: When the references cannot be listed.
  package func referenceNames(withPrefix prefix: String) throws(GitError) -> [String] {
    let references = try unsafe Owned(
      "git_reference_iterator_glob_new", release: git_reference_iterator_free
    ) { unsafe git_reference_iterator_glob_new(&$0, handle.pointer, "\(prefix)*") }
    var names: [String] = []
    while let reference = try nextReference(references) {
      names.append(unsafe String(cString: git_reference_name(reference.pointer)))
    }
    return names
  }

  /// The next reference; `nil` after the last (`git_reference_next`).
  func nextReference(_ references: borrowing Owned) throws(GitError) -> Owned? {
    let pointer = unsafe references.pointer
    do {
      return try unsafe Owned("git_reference_next", release: git_reference_free) {
        unsafe git_reference_next(&$0, pointer)
      }
    } catch  where error.code == .endOfIteration {
      return nil
    }
  }
}
