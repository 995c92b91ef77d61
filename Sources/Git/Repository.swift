internal import CGit2
internal import CLooseObjects
internal import Glibc

/// An open Git repository.
///
/// It is used from the thread that opened it: libgit2 does not allow anything else. What its
/// methods return is copied and may go anywhere.
package struct Repository: ~Copyable {
  let handle: Owned
  let objects: Owned

  /// Opens the repository that a folder lies in, looking upwards (`git_repository_open_ext`).
  ///
  /// - Throws: `.notFound` when no folder up to the root is a repository; `.owner`,
  ///   `.unsupportedExtension` or `.unsupportedVersion` when Git or libgit2 refuses it.
  package init(discoveredFrom folder: String) throws(GitError) {
    try self.init(path: folder, options: git_repository_open_flag_t(0))
  }

  /// Opens the repository that the environment names, as a hook must.
  ///
  /// `GIT_DIR`, `GIT_INDEX_FILE`, `GIT_OBJECT_DIRECTORY` and their like are obeyed. Without
  /// `GIT_DIR` the working folder is where the search begins (`GIT_REPOSITORY_OPEN_FROM_ENV`).
  ///
  /// - Throws: as `init(discoveredFrom:)`, and `.unsupportedEnvironment` when `GIT_WORK_TREE` or
  ///   `GIT_COMMON_DIR` is set.
  package static func fromEnvironment() throws(GitError) -> Repository {
    let repository = try Repository(path: nil, options: GIT_REPOSITORY_OPEN_FROM_ENV)
    try repository.addQuotedAlternates()
    return repository
  }

  /// Opens the repository, the index and the working tree that the environment of a hook names.
  ///
  /// libgit2 refuses `GIT_WORK_TREE`, but Git obeys it and passes it on to hooks, and `git gui` sets
  /// it for all that it runs. And it opens the index before the repository, so that a repository of
  /// a kind that it does not know is taken for one whose index is damaged. So they are opened one by
  /// one (`git_repository_set_workdir`, `git_repository_set_index`).
  ///
  /// - Parameter variables: The environment's variables.
  /// - Returns: The repository.
  /// - Throws: as `fromEnvironment()`, which does it where a folder of objects is named.
  package static func fromEnvironment(
    _ variables: [String: String]
  ) throws(GitError) -> Repository {
    let others = ["GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", AlternateObjects.variable]
    guard others.allSatisfy({ variables[$0] == nil }) else { return try fromEnvironment() }
    let directory = variables["GIT_DIR"]
    let options =
      directory == nil
      ? 0 : GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
    let repository = try Repository(
      path: directory ?? ".", options: git_repository_open_flag_t(options))
    let handle = unsafe repository.handle.pointer
    if let workTree = variables["GIT_WORK_TREE"] {
      try check(
        unsafe git_repository_set_workdir(handle, workTree, 0), in: "git_repository_set_workdir")
    }
    if let path = variables["GIT_INDEX_FILE"] {
      let index = try unsafe Owned("git_index_open", path: path, release: git_index_free) {
        unsafe git_index_open(&$0, path)
      }
      try check(
        unsafe git_repository_set_index(handle, index.pointer), in: "git_repository_set_index")
    }
    return repository
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

  private init(path: String?, options: git_repository_open_flag_t) throws(GitError) {
    try Library.start()
    let handle = try Self.open(path, options)
    let objects = try unsafe Owned("git_repository_odb", path: path, release: git_odb_free) {
      unsafe git_repository_odb(&$0, handle.pointer)
    }
    let common = unsafe Self.folder(git_repository_commondir(handle.pointer)) ?? ""
    try Self.readSafely(objects, in: "\(common)/objects")
    self.handle = handle
    self.objects = objects
  }

  private static func open(
    _ path: String?, _ options: git_repository_open_flag_t
  ) throws(GitError) -> Owned {
    do {
      return try unsafe Owned(
        "git_repository_open_ext", path: path, release: git_repository_free
      ) { unsafe git_repository_open_ext(&$0, path, options.rawValue, nil) }
    } catch {
      throw path.map { located(error, from: $0) } ?? error
    }
  }

  /// Keeps libgit2 from what it neither reads nor refuses: loose objects that end too early, and
  /// indexes of packs that state more objects than they hold.
  private static func readSafely(
    _ objects: borrowing Owned, in folder: String
  ) throws(GitError) {
    var name = [CChar](repeating: 0, count: 4096)
    if unsafe dataregister_find_damaged_pack_index(folder, &name, name.count) == 1 {
      let path = String(
        decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      throw GitError(
        code: .damagedPackIndex, function: "pack index",
        message: "the index of a pack does not fit its size", path: path)
    }
    try check(
      unsafe dataregister_read_loose_objects(objects.pointer, folder), in: "git_odb_add_backend")
  }
}

extension Repository {
  /// The folder of this working tree's own Git data, without a slash at the end.
  package var gitDirectory: String {
    unsafe Self.folder(git_repository_path(handle.pointer)) ?? ""
  }

  /// The folder that all working trees of the repository share, without a slash at the end.
  package var commonDirectory: String {
    unsafe Self.folder(git_repository_commondir(handle.pointer)) ?? ""
  }

  /// The folder of the files that are checked out, without a slash at the end; `nil` when bare.
  package var workingDirectory: String? {
    unsafe Self.folder(git_repository_workdir(handle.pointer))
  }

  /// Whether the history is cut: the oldest commits name parents that are not here.
  package var isShallow: Bool {
    unsafe git_repository_is_shallow(handle.pointer) == 1
  }

  private static func folder(_ path: UnsafePointer<CChar>?) -> String? {
    guard let path = unsafe path else { return nil }
    let folder = unsafe String(cString: path)
    return folder.utf8.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }
}
