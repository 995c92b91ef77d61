internal import CGit2
internal import CLooseObjects

/// An open Git repository.
///
/// It is used from the thread that opened it: libgit2 does not allow anything else. What its
/// methods return is copied and may go anywhere.
package struct Repository: ~Copyable {
  let handle: Owned
  let objects: Owned
  /// The repository's own packs.
  let packs: PackedObjects

  /// Opens the repository that a folder lies in, looking upwards (`git_repository_open_ext`).
  ///
  /// - Throws: `.notFound` when no folder up to the root is a repository; `.owner`,
  ///   `.unsupportedExtension` or `.unsupportedVersion` when Git or libgit2 refuses it.
  package init(discoveredFrom folder: String) throws(GitError) {
    try self.init(path: folder, options: git_repository_open_flag_t(0))
  }

  /// Opens the repository at a path, or the one that the environment names
  /// (`git_repository_open_ext`).
  init(path: String?, options: git_repository_open_flag_t) throws(GitError) {
    try Library.start()
    let handle = try Self.open(path, options)
    let objects = try unsafe Owned("git_repository_odb", path: path, release: git_odb_free) {
      unsafe git_repository_odb(&$0, handle.pointer)
    }
    let common = unsafe Self.folder(git_repository_commondir(handle.pointer)) ?? ""
    try Self.readSafely(objects, in: "\(common)/objects")
    self.handle = handle
    self.objects = objects
    packs = PackedObjects(in: "\(common)/objects")
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
    let damaged: String? = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) {
      guard let name = $0.baseAddress,
        unsafe dataregister_find_damaged_pack_index(folder, name, $0.count) == 1
      else { return nil }
      return unsafe String(cString: name)
    }
    if let path = damaged {
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
