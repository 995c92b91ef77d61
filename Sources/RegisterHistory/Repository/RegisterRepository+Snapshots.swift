internal import Files
internal import Git
package import RegisterModel

/// How registers are listed wherever they are: in a commit, in Git's index or in the folder.
extension RegisterRepository {
  /// The registers at a point.
  package mutating func snapshot(_ point: Point) throws(HistoryError) -> Snapshot {
    if point != .nothing { onWork?(.snapshot) }
    return switch point {
    case .nothing: .empty
    case .commit(let id): remembered(try snapshot(ofCommit: id))
    case .index: try snapshotOfIndex()
    case .worktree: try snapshotOfWorktree()
    }
  }

  private mutating func snapshot(ofCommit id: ObjectID) throws(HistoryError) -> Snapshot {
    var entries: [Snapshot.Entry] = []
    let tree = try tree(of: id)
    do {
      let folder = try git.entry(atPath: folderPath, inTree: tree)
      if let folder, folder.mode == .tree {
        entries = try Snapshot.entries(of: folder.id, in: git)
      }
    } catch {
      try passOver(located(error, in: id, RegisterID.folder))
    }
    return Snapshot(point: .commit(id), entries: entries)
  }

  /// Keeps a snapshot among those taken last.
  private mutating func remembered(_ snapshot: Snapshot) -> Snapshot {
    if recentSnapshots.count >= Self.keptSnapshots { recentSnapshots.removeFirst() }
    recentSnapshots.append(snapshot)
    return snapshot
  }

  private static let keptSnapshots = 4

  private func snapshotOfIndex() throws(HistoryError) -> Snapshot {
    let folder = folderPath.joined(separator: "/")
    let staged = try HistoryError.reporting { () throws(GitError) in try git.index(below: folder) }
    var entries: [Snapshot.Entry] = []
    // Of a conflict our side is what is there until it is solved.
    for entry in staged where entry.stage == 0 && !entry.intentToAdd || entry.stage == 2 {
      entries.append(Snapshot.Entry(entry, below: folder))
    }
    return Snapshot(point: .index, entries: entries)
  }

  /// The registers that the index holds and the working tree leaves out on purpose, such as by a
  /// sparse checkout, whether or not their files are there.
  ///
  /// - Throws: When the index cannot be read.
  package func registersLeftOut() throws(HistoryError) -> [RegisterID] {
    try entriesLeftOut().compactMap { RegisterID(path: "\(RegisterID.folder)/\($0.entry.path)") }
  }

  /// What the index holds and the working tree leaves out on purpose.
  private func entriesLeftOut() throws(HistoryError) -> [Snapshot.Entry] {
    let folder = folderPath.joined(separator: "/")
    do {
      return try git.index(below: folder).filter { $0.skipWorktree && $0.stage == 0 }
        .map { Snapshot.Entry($0, below: folder) }
    } catch {
      // A split index cannot be read, but only a sparse checkout leaves files out.
      let isSparse = try HistoryError.reporting { () throws(GitError) in
        try git.configuration("core.sparseCheckout")
      }
      if error.code == .unsupportedIndex, isSparse != "true" { return [] }
      throw .git(error)
    }
  }

  private mutating func snapshotOfWorktree() throws(HistoryError) -> Snapshot {
    guard let root else {
      preconditionFailure("a repository without files has no working tree to read")
    }
    let tree = WorkingTree(root: root)
    let found: [RegisterFolder.Entry]
    do {
      found = try tree.entries()
    } catch {
      throw .file(error)
    }
    var entries: [Snapshot.Entry] = []
    for entry in found {
      entries.append(Snapshot.Entry(entry: entry, content: try content(of: entry, in: tree)))
    }
    let paths = Set(found.map(\.path))
    entries += try entriesLeftOut().filter { !paths.contains($0.entry.path) }
    return Snapshot(point: .worktree, entries: entries)
  }

  /// Reads a register or the schema from the working tree; `nil` for what is neither.
  private mutating func content(
    of entry: RegisterFolder.Entry, in tree: WorkingTree
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
    switch contents {
    case .bytes(let bytes): return try keep(.bytes(bytes), under: bytes)
    // What is not read has no id: it gets one that tells it from what other points hold.
    case .tooLarge(let size):
      return try keep(.tooLarge(size: size), under: Array("\(size) \(path)".utf8))
    case .notRegular: return nil
    }
  }

  private mutating func keep(
    _ contents: BlobContents, under bytes: [UInt8]
  ) throws(HistoryError) -> ObjectID {
    let id = try HistoryError.reporting { () throws(GitError) in try ObjectID(ofBlob: bytes) }
    worktreeContents[id] = contents
    return id
  }
}

extension Snapshot.Entry {
  /// An entry of the index, by its path below a folder.
  fileprivate init(_ entry: IndexEntry, below folder: String) {
    let path = entry.pathBytes.dropFirst(folder.utf8.count + 1)
    self.init(
      entry: RegisterFolder.Entry(
        path: String(decoding: path, as: UTF8.self), kind: entry.mode.folderKind),
      content: entry.id)
  }
}
