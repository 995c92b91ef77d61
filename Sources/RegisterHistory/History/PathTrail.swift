internal import Git

/// Follows one path through the trees of one commit after the other, and reads only those of its
/// folders that are not the same as before.
struct PathTrail {
  private var levels: [Level]

  /// A folder on the way: the trees that were looked into last, and what stood there.
  private struct Level {
    let name: [UInt8]
    var last: TreeBytes?
    var hint = 0
    var known: [(tree: ObjectID, content: TrackedContent?)] = []
  }

  /// A commit is compared with its parent: two trees at a time, and those of a second parent.
  private static let keptTrees = 4

  /// Begins to follow a path.
  ///
  /// - Parameter components: The path from the top of the repository.
  init(_ components: [String]) {
    levels = components.map { Level(name: Array($0.utf8)) }
  }

  /// What the path holds below the tree of a commit; `nil` where it is not there.
  ///
  /// - Parameters:
  ///   - tree: The tree at the top.
  ///   - git: The repository.
  /// - Returns: What it holds.
  /// - Throws: When a tree cannot be read.
  mutating func content(
    below tree: ObjectID, in git: borrowing Repository
  ) throws(GitError) -> TrackedContent? {
    var content: TrackedContent? = TrackedContent(mode: .tree, id: tree)
    for level in levels.indices {
      guard let tree = content?.treeID else { return nil }
      content = try find(at: level, in: tree, git)
    }
    return content
  }

  private mutating func find(
    at level: Int, in tree: ObjectID, _ git: borrowing Repository
  ) throws(GitError) -> TrackedContent? {
    if let known = levels[level].known.first(where: { $0.tree == tree }) { return known.content }
    let found: TrackedContent?
    if let bytes = try git.treeBytes(tree, like: levels[level].last) {
      found = bytes.entry(named: levels[level].name, &levels[level].hint)
        .map { TrackedContent(mode: $0.mode, id: $0.id) }
      levels[level].last = bytes
    } else {
      let name = String(decoding: levels[level].name, as: UTF8.self)
      found = try git.entry(named: name, inTree: tree).map(TrackedContent.init)
    }
    if levels[level].known.count >= Self.keptTrees { levels[level].known.removeFirst() }
    levels[level].known.append((tree, found))
    return found
  }
}
