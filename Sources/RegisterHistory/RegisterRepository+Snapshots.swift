internal import Files
internal import Git
internal import RegisterModel

extension RegisterRepository {
  /// The registers at a point.
  package mutating func snapshot(_ point: Point) throws(HistoryError) -> Snapshot {
    switch point {
    case .nothing: .empty
    case .commit(let id): try snapshot(ofCommit: id)
    case .index: try snapshotOfIndex()
    case .worktree: try snapshotOfWorktree()
    }
  }

  private func snapshot(ofCommit id: ObjectID) throws(HistoryError) -> Snapshot {
    var entries: [Snapshot.Entry] = []
    try HistoryError.reporting { () throws(GitError) in
      let tree = try git.commitLinks(id).tree
      guard let folder = try git.entry(atPath: folderPath, inTree: tree), folder.mode == .tree
      else { return }
      try collect(folder.id, below: [], into: &entries)
    }
    return Snapshot(point: .commit(id), entries: entries)
  }

  /// Adds what a tree holds, down to just below the deepest folder that is allowed.
  private func collect(
    _ tree: ObjectID, below folders: [String], into entries: inout [Snapshot.Entry]
  ) throws(GitError) {
    for entry in try git.tree(tree) {
      let path = folders + [entry.displayName]
      let file = RegisterModel.FolderEntry(
        path: path.joined(separator: "/"), kind: entry.mode.folderKind)
      if entry.mode == .tree, path.count <= RegisterID.deepestFolder {
        try collect(entry.id, below: path, into: &entries)
      } else {
        entries.append(Snapshot.Entry(entry: file, content: entry.id))
      }
    }
  }

  private func snapshotOfIndex() throws(HistoryError) -> Snapshot {
    let folder = folderPath.joined(separator: "/")
    let staged = try HistoryError.reporting { () throws(GitError) in try git.index(below: folder) }
    var entries: [Snapshot.Entry] = []
    for entry in staged where entry.stage == 0 && !entry.intentToAdd {
      let path = String(decoding: entry.pathBytes, as: UTF8.self).dropFirst(folder.count + 1)
      entries.append(
        Snapshot.Entry(
          entry: RegisterModel.FolderEntry(path: String(path), kind: entry.mode.folderKind),
          content: entry.id))
    }
    return Snapshot(point: .index, entries: entries)
  }

  private mutating func snapshotOfWorktree() throws(HistoryError) -> Snapshot {
    let tree = WorkingTree(root: root)
    let found: [RegisterModel.FolderEntry]
    do {
      found = try tree.entries()
    } catch {
      throw .file(error)
    }
    var entries: [Snapshot.Entry] = []
    for entry in found {
      entries.append(Snapshot.Entry(entry: entry, content: try content(of: entry, in: tree)))
    }
    return Snapshot(point: .worktree, entries: entries)
  }

  /// Reads a register or the schema from the working tree; `nil` for what is neither.
  private mutating func content(
    of entry: RegisterModel.FolderEntry, in tree: WorkingTree
  ) throws(HistoryError) -> ObjectID? {
    let path = "\(RegisterID.folder)/\(entry.path)"
    guard entry.kind.isFile, entry.path == Schema.fileName || RegisterID(path: path) != nil
    else { return nil }
    let contents: FileContents
    do {
      contents = try tree.content(of: path)
    } catch {
      throw .file(error)
    }
    guard case .bytes(let bytes) = contents else { return nil }
    let id = try HistoryError.reporting { () throws(GitError) in try ObjectID(ofBlob: bytes) }
    worktreeContents[id] = bytes
    return id
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
  var folderKind: RegisterModel.FolderEntry.Kind {
    switch self {
    case .blob: .file
    case .executable: .executableFile
    case .tree: .folder
    case .symlink: .symbolicLink
    case .submodule: .submodule
    }
  }
}
