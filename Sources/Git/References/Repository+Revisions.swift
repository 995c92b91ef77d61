internal import CGit2

/// How Git's own names for commits are resolved, and whether one commit was made on another.
extension Repository {
  /// The commit that is checked out; `nil` when there is none yet (`git_repository_head`).
  package func head() throws(GitError) -> ObjectID? {
    do {
      let reference = try unsafe Owned("git_repository_head", release: git_reference_free) {
        unsafe git_repository_head(&$0, handle.pointer)
      }
      return unsafe git_reference_target(reference.pointer).map { unsafe ObjectID($0.pointee) }
    } catch  where error.code == .unbornBranch {
      return nil
    }
  }

  /// The commit that a revision means: a name, an id or its beginning, or an expression as
  /// `main~2` (`git_revparse_single`); an annotated tag means the commit behind it.
  ///
  /// - Returns: `nil` when nothing has that name.
  /// - Throws: `.ambiguous` for a beginning that several objects share, whatever their kind;
  ///   `.invalidSpec` for what is no revision; `.notACommit` for a tree or a blob.
  package func resolve(_ revision: String) throws(GitError) -> ObjectID? {
    guard !revision.utf8.contains(0) else {
      throw GitError(
        code: .invalidSpec, function: "git_revparse_single", message: "a revision holds no NUL")
    }
    do {
      let object = try unsafe Owned("git_revparse_single", release: git_object_free) {
        unsafe git_revparse_single(&$0, handle.pointer, revision)
      }
      return try peel(object)
    } catch  where error.code == .notFound || error.code == .other {
      // libgit2 says the same of a name that nothing has and of an object that is missing, and
      // refuses commits that say too little of themselves.
      return try follow(revision)
    }
  }

  private func peel(_ object: borrowing Owned) throws(GitError) -> ObjectID {
    let pointer = unsafe object.pointer
    do {
      let commit = try unsafe Owned("git_object_peel", release: git_object_free) {
        unsafe git_object_peel(&$0, pointer, GIT_OBJECT_COMMIT)
      }
      return unsafe ObjectID(git_object_id(commit.pointer).pointee)
    } catch  where error.code == .invalidSpec {
      // The same code as for a bad expression, and not the one that is meant for it.
      throw GitError(code: .notACommit, function: error.function, message: error.message)
    }
  }

  /// Whether one commit is reached from another by following parents; a commit is its own
  /// ancestor, as for `git merge-base --is-ancestor`.
  ///
  /// In a shallow clone the answer is that of the history that is there. libgit2's own search
  /// fails in one, even when it has both commits.
  ///
  /// - Throws: `.notFound` for a commit that is missing from a whole repository.
  package func isAncestor(
    _ ancestor: ObjectID, of descendant: ObjectID
  ) throws(GitError) -> Bool {
    var reached = [descendant]
    var seen = Set(reached)
    var next = 0
    // Nearest first: what is asked for is usually near.
    while next < reached.count {
      let commit = reached[next]
      if commit == ancestor { return true }
      for parent in try parents(commit) where seen.insert(parent).inserted {
        reached.append(parent)
      }
      next += 1
    }
    return false
  }

  private func parents(_ id: ObjectID) throws(GitError) -> [ObjectID] {
    do {
      return try commitLinks(id).parents
    } catch  where error.code == .notFound && isShallow {
      return []
    }
  }
}
