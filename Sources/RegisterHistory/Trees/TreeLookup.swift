internal import Git

/// Looks up paths in the trees of commits, and remembers what was found by the tree's id.
///
/// What the history index knows is not looked up. Else most commits share the tree of the folder of
/// registers with their parents: comparing its id comes before anything else. How commits hang
/// together Git's own commit-graph tells, where there is one.
struct TreeLookup: ~Copyable {
  /// The path of the folder of registers, as components.
  let folderPath: [String]
  /// The history index, where there is one.
  var index: HistoryIndex?
  /// Git's own file of how commits hang together, where there is one.
  var graph: CommitGraph?
  /// What was found out of commits that are not in the index.
  var records: [ObjectID: CommitRecord] = [:]
  /// The trees that were compared last.
  var treeCache = TreeCache()
  /// The schema of commits, as far as their children told it.
  var schemas: [ObjectID: TrackedContent?] = [:]
  /// Whether trees are such that they do not tell what became of each path.
  var isPeculiar = false
  /// Where a walk by the index has come to.
  var cursor = HistoryIndex.Cursor()
  /// The folder of registers as filters look for it.
  let changedFolder: ChangedPath
  /// The path that filters were last asked for.
  var lastChangedPath: (path: TrackedPath, hashes: ChangedPath)?

  /// Whether the checksum of the commit-graph has been found to be right.
  private var isGraphSound = false
  /// The commits that were read: each is asked for its parents and then for its tree.
  private var commits: [ObjectID: CommitLinks] = [:]
  private var trails: [TrackedPath: PathTrail] = [:]
  private var trees: [ObjectID: [TreeEntry]] = [:]

  /// The tree of a commit is that of its child's parent: few are needed, and they can be large.
  private static let cachedTrees = 8
  /// A walk follows one path, the schema, and what a register was called before.
  private static let keptTrails = 8

  /// Begins with nothing read.
  ///
  /// - Parameters:
  ///   - folderPath: The path of the folder of registers, as components.
  ///   - graph: Git's own file of how commits hang together.
  init(folderPath: [String], graph: CommitGraph?) {
    self.folderPath = folderPath
    self.graph = graph
    changedFolder = ChangedPath(folderPath)
  }

  /// Forgets what was found out of commits, which a commit-graph may have told.
  mutating func forget() {
    records = [:]
    schemas = [:]
    commits = [:]
  }

  /// Leaves the commit-graph alone from now on if it is damaged: what could not be read may be what
  /// it alone says.
  ///
  /// - Returns: Whether there was one, and it is damaged.
  mutating func leavesDamagedGraph() -> Bool {
    guard let known = graph, !isGraphSound else { return false }
    isGraphSound = known.isIntact
    if isGraphSound { return false }
    graph = nil
    forget()
    return true
  }

  /// What a commit was made on, and when.
  mutating func node(_ commit: ObjectID, in git: borrowing Repository) throws(GitError)
    -> CommitNode
  {
    if let record = records[commit] {
      return CommitNode(parents: record.parents, committerTime: record.committerTime)
    }
    if let known = index?.node(commit) { return known }
    let links = try links(commit, in: git)
    return CommitNode(parents: links.parents, committerTime: links.committerTime)
  }

  /// The tree, parents and time of a commit.
  mutating func links(
    _ commit: ObjectID, in git: borrowing Repository
  ) throws(GitError) -> CommitLinks {
    if let known = commits[commit] { return known }
    let links = try newLinks(commit, in: git)
    commits[commit] = links
    return links
  }

  private func newLinks(
    _ commit: ObjectID, in git: borrowing Repository
  ) throws(GitError) -> CommitLinks {
    if let graph, let position = graph.position(of: commit), let told = graph.links(at: position) {
      return told
    }
    return try git.commitLinks(commit)
  }

  /// The folder of registers in a commit; `nil` where it has none.
  mutating func folder(of commit: ObjectID, in git: borrowing Repository) throws(GitError)
    -> TrackedContent?
  {
    try content(.folder, of: commit, in: git)
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
    if let known = index?.content(path, of: commit, &cursor) { return known }
    do {
      return try content(path, below: try links(commit, in: git).tree, in: git)
    } catch {
      guard leavesDamagedGraph() else { throw error }
      return try content(path, below: try links(commit, in: git).tree, in: git)
    }
  }

  /// What a path holds below the tree of a commit; `nil` where it is not there.
  mutating func content(
    _ path: TrackedPath, below tree: ObjectID, in git: borrowing Repository
  ) throws(GitError) -> TrackedContent? {
    if trails[path] == nil {
      if trails.count >= Self.keptTrails { trails.removeAll() }
      trails[path] = PathTrail(folderPath + path.components)
    }
    return try trails[path]?.content(below: tree, in: git) ?? nil
  }
}
