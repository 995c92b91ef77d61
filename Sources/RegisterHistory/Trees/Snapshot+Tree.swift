internal import Git
internal import RegisterModel

/// How a commit's folder of registers is listed, with all that does not belong in it.
extension Snapshot {
  /// What a tree of registers holds, down to just below the deepest folder that is allowed.
  ///
  /// - Parameters:
  ///   - tree: The tree of the folder `Registers`.
  ///   - git: The repository.
  /// - Returns: The entries.
  /// - Throws: `.tooMuch` for a tree that holds more than is read, and when one cannot be read.
  static func entries(
    of tree: ObjectID, in git: borrowing Repository
  ) throws(GitError) -> [Entry] {
    var entries: [Entry] = []
    try collect(tree, below: [], into: &entries, git)
    return entries
  }

  private static func collect(
    _ tree: ObjectID, below folders: [String], into entries: inout [Entry],
    _ git: borrowing Repository
  ) throws(GitError) {
    for entry in try git.tree(tree) {
      let path = folders + [entry.displayName]
      let file = RegisterFolder.Entry(
        path: path.joined(separator: "/"), kind: entry.mode.folderKind)
      if entry.mode == .tree, path.count <= RegisterID.deepestFolder {
        try collect(entry.id, below: path, into: &entries, git)
      } else {
        entries.append(Entry(entry: file, content: entry.id))
        if entries.count > mostEntries { throw .tooManyFiles }
      }
    }
  }
}

extension TreeEntry {
  /// The name as part of a path: whatever is no name of a file is shown as U+FFFD.
  var displayName: String {
    String(String(decoding: nameBytes, as: UTF8.self).map { $0 == "/" ? "\u{FFFD}" : $0 })
  }
}

extension FileMode {
  /// What the mode says of a thing in the folder of registers.
  var folderKind: RegisterFolder.Entry.Kind {
    switch self {
    case .blob: .file
    case .executable: .executableFile
    case .tree: .folder
    case .symlink: .symbolicLink
    case .submodule: .submodule
    }
  }
}
