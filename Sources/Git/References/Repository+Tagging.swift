internal import CGit2
internal import Files
internal import Glibc

/// How the tag of a publication is made, with some patience for whoever else has it locked.
extension Repository {
  /// Makes an annotated tag, and makes it durable (`git_tag_create`).
  ///
  /// A lock that another program holds on the tag is waited for a second, and never removed.
  ///
  /// - Parameters:
  ///   - name: The name without `refs/tags/`.
  ///   - commit: The commit that it marks.
  ///   - tagger: Who makes it, and when.
  ///   - message: The message, kept as it is.
  /// - Throws: `.exists` when there is a tag of that name, which is left as it is; `.locked` with
  ///   the path of the lock; `.invalidSpec` for what is no name.
  package func makeTag(
    _ name: String, on commit: ObjectID, by tagger: Signature, message: String
  ) throws(GitError) {
    let target = try unsafe Owned(
      "git_object_lookup", object: commit, release: git_object_free
    ) { pointer in
      var oid = commit.oid
      return unsafe git_object_lookup(&pointer, handle.pointer, &oid, GIT_OBJECT_COMMIT)
    }
    var attempts = 10
    while true {
      do {
        try makeTag(name, on: target, by: tagger, message)
        return
      } catch {
        guard error.code == .locked else { throw error }
        attempts -= 1
        guard attempts > 0 else { throw located(error, name) }
        usleep(100_000)
      }
    }
  }

  /// Removes what libgit2 has left of the lock of a tag that it has made.
  package func removeSpentLock(ofTag name: String) {
    LockedFile.removeSpent(of: "\(commonDirectory)/refs/tags/\(name)")
  }

  private func makeTag(
    _ name: String, on target: borrowing Owned, by tagger: Signature, _ message: String
  ) throws(GitError) {
    var signature: UnsafeMutablePointer<git_signature>?
    let (seconds, offset) = (tagger.when?.seconds ?? 0, Int32(tagger.when?.offset ?? 0))
    try check(
      unsafe git_signature_new(&signature, tagger.name, tagger.email, seconds, offset),
      in: "git_signature_new")
    defer { unsafe git_signature_free(signature) }
    var oid = git_oid()
    let result = unsafe git_tag_create(
      &oid, handle.pointer, name, target.pointer, signature, message, 0)
    try check(result, in: "git_tag_create")
  }

  /// The error of a locked reference, with the path of the lock.
  private func located(_ error: GitError, _ name: String) -> GitError {
    GitError(
      code: error.code, function: error.function, message: error.message,
      path: "\(commonDirectory)/refs/tags/\(name).lock")
  }
}
