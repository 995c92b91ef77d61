internal import CGit2

/// How `init` makes a repository where there is none, on the branch that the user prefers.
extension Repository {
  /// Makes a repository in a folder that lies in none (`git_repository_init_ext`).
  ///
  /// Its branch is the one that `init.defaultBranch` of the user or the system names, else `main`.
  ///
  /// - Parameter folder: The working tree, which is there.
  /// - Throws: `.exists` when the folder is a repository already; `.invalidSpec` when the
  ///   configuration names what can be no branch.
  package static func create(in folder: String) throws(GitError) {
    try Library.start()
    let branch = try defaultBranch() ?? "main"
    var options = unsafe git_repository_init_options()
    let version = UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)
    try check(
      unsafe git_repository_init_options_init(&options, version),
      in: "git_repository_init_options_init")
    unsafe options.flags = GIT_REPOSITORY_INIT_NO_REINIT.rawValue
    _ = try unsafe Owned(
      "git_repository_init_ext", path: folder, release: git_repository_free
    ) { pointer in
      unsafe branch.withCString { name in
        unsafe options.initial_head = name
        return unsafe git_repository_init_ext(&pointer, folder, &options)
      }
    }
  }

  private static func defaultBranch() throws(GitError) -> String? {
    let configuration = try unsafe Owned(
      "git_config_open_default", release: git_config_free
    ) { unsafe git_config_open_default(&$0) }
    let snapshot = try unsafe Owned("git_config_snapshot", release: git_config_free) {
      unsafe git_config_snapshot(&$0, configuration.pointer)
    }
    return try ConfiguredValue("init.defaultbranch", in: snapshot)?.value
  }
}
