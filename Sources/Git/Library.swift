internal import CGit2

/// libgit2 itself, started once for the process and never shut down.
enum Library {
  private static let started: Result<Void, GitError> = Result { () throws(GitError) in
    // git_libgit2_init returns how often it has been called; anything else is no start.
    let count = git_libgit2_init()
    guard count >= 1 else { throw GitError(code: count, function: "git_libgit2_init") }
    // Both make bulk reading several times slower, and nothing here reads an object twice.
    try check(dataregister_set_strict_hash_verification(0), in: "git_libgit2_opts")
    try check(dataregister_set_caching(0), in: "git_libgit2_opts")
    // Whatever is written is synced before it gets its name. References heed it only where it is
    // on before the first of them is read.
    try check(dataregister_set_fsync(1), in: "git_libgit2_opts")
  }

  /// Starts libgit2 unless it has started.
  ///
  /// - Throws: what stopped the first start, every time.
  static func start() throws(GitError) {
    try started.get()
  }
}
