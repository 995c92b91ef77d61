internal import CGit2
internal import Glibc

/// How a repository is opened so that the variables count which Git sets for a hook.
extension Repository {
  /// Opens the repository that Git's own variables name, else the one that a folder lies in.
  ///
  /// Git sets them for what it runs, such as a hook: without them a `pre-commit` sees the wrong index,
  /// and a `pre-receive` does not see what is being pushed. libgit2 refuses `GIT_WORK_TREE`, but Git
  /// obeys it and passes it on, and `git gui` sets it for all that it runs. And libgit2 opens the
  /// index before the repository, so that a repository of a kind that it does not know is taken for
  /// one whose index is damaged. So they are opened one by one (`git_repository_set_workdir`,
  /// `git_repository_set_index`), but for folders of objects.
  ///
  /// - Parameters:
  ///   - folder: Where the search begins if no variable names the repository.
  ///   - variables: The environment's variables. Relative paths in them begin at the working folder.
  /// - Returns: The repository.
  /// - Throws: as `init(discoveredFrom:)`, and `.unsupportedEnvironment` for `GIT_COMMON_DIR`, and
  ///   for `GIT_WORK_TREE` where a folder of objects is named too.
  package static func opened(
    around folder: String, _ variables: [String: String]
  ) throws(GitError) -> Repository {
    let places = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"]
    guard places.contains(where: { variables[$0] != nil }) else {
      return try Repository(discoveredFrom: folder)
    }
    let others = ["GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", AlternateObjects.variable]
    guard others.allSatisfy({ variables[$0] == nil }) else { return try fromEnvironment() }
    let directory = variables["GIT_DIR"]
    let options =
      directory == nil
      ? 0 : GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
    let repository = try Repository(
      path: directory ?? folder, options: git_repository_open_flag_t(options))
    if let path = variables["GIT_WORK_TREE"] { try repository.setWorkingTree(path) }
    if let path = variables["GIT_INDEX_FILE"] { try repository.setIndex(path) }
    return repository
  }

  /// Opens the repository as libgit2 reads the environment (`GIT_REPOSITORY_OPEN_FROM_ENV`), which
  /// also knows of folders of objects.
  private static func fromEnvironment() throws(GitError) -> Repository {
    let repository = try Repository(path: nil, options: GIT_REPOSITORY_OPEN_FROM_ENV)
    try repository.addQuotedAlternates()
    return repository
  }

  private func setWorkingTree(_ path: String) throws(GitError) {
    try check(
      unsafe git_repository_set_workdir(handle.pointer, path, 0), in: "git_repository_set_workdir",
      path: path)
  }

  private func setIndex(_ path: String) throws(GitError) {
    let index = try unsafe Owned("git_index_open", path: path, release: git_index_free) {
      unsafe git_index_open(&$0, path)
    }
    try check(
      unsafe git_repository_set_index(handle.pointer, index.pointer),
      in: "git_repository_set_index")
  }

  /// Adds the folders of objects whose paths libgit2 does not know how to read from the environment
  /// (`git_odb_add_disk_alternate`): a push is invisible without them where a path holds a colon.
  private func addQuotedAlternates() throws(GitError) {
    guard let value = unsafe getenv(AlternateObjects.variable) else { return }
    let bytes = unsafe Array(String(cString: value).utf8)
    for path in AlternateObjects.quotedPaths(in: bytes) {
      let text = path.map(CChar.init(bitPattern:)) + [0]
      try check(
        unsafe git_odb_add_disk_alternate(objects.pointer, text), in: "git_odb_add_disk_alternate")
    }
  }
}
