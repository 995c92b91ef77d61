internal import Git

/// Looks up paths in the trees of commits, and remembers what was found by the tree's id.
///
/// Most commits share the tree of the folder of registers with their parents: comparing its id comes
/// before anything else.
struct TreeLookup {
  private let folderPath: [String]
  private var links: [ObjectID: CommitLinks] = [:]
  private var folders: [ObjectID: TrackedContent?] = [:]
  private var contents: [Key: TrackedContent?] = [:]

  private var trees: [ObjectID: [TreeEntry]] = [:]

  /// The tree of a commit is that of its child's parent: few are needed, and they can be large.
  private static let cachedTrees = 8

  private struct Key: Hashable {
    var folder: ObjectID
    var path: TrackedPath
  }

  init(folderPath: [String]) { self.folderPath = folderPath }

  /// The tree, parents and time of a commit.
  mutating func links(_ commit: ObjectID, in git: borrowing Repository) throws(GitError)
    -> CommitLinks
  {
    if let known = links[commit] { return known }
    let found = try git.commitLinks(commit)
    links[commit] = found
    return found
  }

  /// The folder of registers in a commit; `nil` where it has none.
  mutating func folder(of commit: ObjectID, in git: borrowing Repository) throws(GitError)
    -> TrackedContent?
  {
    let tree = try links(commit, in: git).tree
    if let known = folders[tree] { return known }
    let found = try git.entry(atPath: folderPath, inTree: tree).map(TrackedContent.init)
    folders[tree] = .some(found)
    return found
  }

  /// The entries of a tree.
  mutating func entries(
    of tree: ObjectID, in git: borrowing Repository
  ) throws(GitError) -> [TreeEntry] {
    if let known = trees[tree] { return known }
    let found = try git.tree(tree)
    if trees.count >= Self.cachedTrees { trees.removeAll(keepingCapacity: true) }
    trees[tree] = found
    return found
  }

  /// What a path holds in a commit; `nil` where it is not there.
  mutating func content(
    _ path: TrackedPath, of commit: ObjectID, in git: borrowing Repository
  ) throws(GitError) -> TrackedContent? {
    let folder = try folder(of: commit, in: git)
    guard path != .folder, let folder else { return folder }
    guard folder.mode == .tree else { return nil }
    let key = Key(folder: folder.id, path: path)
    if let known = contents[key] { return known }
    let found = try git.entry(atPath: path.components, inTree: folder.id).map(TrackedContent.init)
    contents[key] = .some(found)
    return found
  }
}

extension TrackedContent {
  fileprivate init(_ entry: TreeEntry) { self.init(mode: entry.mode, id: entry.id) }
}
