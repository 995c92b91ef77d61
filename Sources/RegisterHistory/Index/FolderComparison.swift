internal import Git
internal import RegisterModel

/// Compares two folders of registers by their trees, and reads only what they do not share.
struct FolderComparison {
  /// Why the trees do not tell what became of each path.
  enum Obstacle: Error {
    case git(GitError)
    /// A tree is not as Git writes it, a folder has the name of a register, or there is more than is
    /// read.
    case peculiar
  }

  private(set) var changes: [CommitRecord.Change] = []

  /// Compares two trees.
  ///
  /// - Parameters:
  ///   - old: The older tree; `nil` where there was none.
  ///   - new: The newer tree.
  ///   - cache: The trees that were read.
  ///   - git: The repository.
  /// - Throws: What is in the way.
  init(
    from old: ObjectID?, to new: ObjectID?, _ cache: inout TreeCache,
    in git: borrowing Repository
  ) throws(Obstacle) {
    try compare(old, new, below: "", depth: 0, &cache, git)
    changes.sort { $0.path.precedes($1.path) }
  }

  private mutating func compare(
    _ old: ObjectID?, _ new: ObjectID?, below folder: String, depth: Int,
    _ cache: inout TreeCache, _ git: borrowing Repository
  ) throws(Obstacle) {
    let after = try Self.read(new, like: nil, &cache, git)
    let before = try Self.read(old, like: after, &cache, git)
    for entry in TreeBytes.changes(from: before, to: after) {
      // What holds a slash is no name of a file.
      guard let name = (entry.new ?? entry.old)?.name, !name.utf8.contains(UInt8(ascii: "/"))
      else { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      let isTracked = TrackedPath(below: path)
      if entry.old?.mode == .tree || entry.new?.mode == .tree {
        if isTracked != nil { throw .peculiar }
        if depth < RegisterID.deepestFolder, RegisterID(rawValue: path) != nil {
          try compare(
            entry.old?.id, entry.new?.id, below: path, depth: depth + 1, &cache, git)
        }
      } else if let tracked = isTracked {
        changes.append(
          CommitRecord.Change(
            path: tracked, old: entry.old.map(TrackedContent.init),
            new: entry.new.map(TrackedContent.init)))
        if changes.count > Snapshot.mostEntries { throw .peculiar }
      }
    }
  }

  private static func read(
    _ tree: ObjectID?, like other: TreeBytes?, _ cache: inout TreeCache,
    _ git: borrowing Repository
  ) throws(Obstacle) -> TreeBytes? {
    guard let tree else { return nil }
    let read: TreeBytes?
    do {
      read = try cache.tree(tree, like: other, in: git)
    } catch {
      throw .git(error)
    }
    guard let read else { throw .peculiar }
    return read
  }
}

extension TrackedContent {
  /// What an entry of a tree holds.
  init(_ entry: TreeEntry) { self.init(mode: entry.mode, id: entry.id) }
}
