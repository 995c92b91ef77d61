internal import Git
internal import RegisterModel

extension TreeLookup {
  /// What a commit did to the folder of registers; `nil` where its trees do not tell.
  mutating func record(
    of commit: ObjectID, in git: borrowing Repository
  ) throws(GitError) -> CommitRecord? {
    if let known = records[commit] { return known }
    if let known = index?.record(of: commit) { return known }
    if isPeculiar { return nil }
    do {
      let record = try newRecord(of: commit, in: git)
      records[commit] = record
      return record
    } catch {
      switch error {
      case .git(let error): throw error
      case .peculiar:
        isPeculiar = true
        return nil
      }
    }
  }

  private mutating func newRecord(
    of commit: ObjectID, in git: borrowing Repository
  ) throws(FolderComparison.Obstacle) -> CommitRecord {
    let node: CommitNode
    var comparisons: [CommitRecord.Comparison] = []
    var folder: TrackedContent?
    do throws(GitError) {
      node = try self.node(commit, in: git)
    } catch {
      throw .git(error)
    }
    if node.parents.count > HistoryIndexLayout.mostParents { throw .peculiar }
    for parent in node.parents.isEmpty ? [nil] : node.parents.map(Optional.some) {
      if comparisons.isEmpty, parent != nil, surelyKeepsFolder(commit) {
        comparisons.append(.same)
      } else {
        comparisons.append(try compare(parent, commit, &folder, in: git))
      }
    }
    let record = CommitRecord(
      parents: node.parents, committerTime: node.committerTime,
      folder: comparisons.first?.isSame == true && !node.parents.isEmpty ? nil : folder,
      comparisons: comparisons)
    try tellSchemas(of: record, commit, in: git)
    return record
  }

  /// Whether a filter of the commit-graph says that a commit left the folder as in its first parent.
  private func surelyKeepsFolder(_ commit: ObjectID) -> Bool {
    guard let graph, let position = graph.position(of: commit) else { return false }
    return !graph.mayHaveChanged(changedFolder, at: position)
  }

  private mutating func compare(
    _ parent: ObjectID?, _ commit: ObjectID, _ folder: inout TrackedContent?,
    in git: borrowing Repository
  ) throws(FolderComparison.Obstacle) -> CommitRecord.Comparison {
    let before: TrackedContent?
    do throws(GitError) {
      folder = try self.folder(of: commit, in: git)
      before = try parent.flatMap { parent throws(GitError) in
        try self.folder(of: parent, in: git)
      }
    } catch {
      throw .git(error)
    }
    if before == folder { return .same }
    let comparison = try FolderComparison(
      from: before?.treeID, to: folder?.treeID, &treeCache, in: git)
    return CommitRecord.Comparison(isSame: false, changes: comparison.changes)
  }

  /// Notes which schema a commit and its parents have.
  private mutating func tellSchemas(
    of record: CommitRecord, _ commit: ObjectID, in git: borrowing Repository
  ) throws(FolderComparison.Obstacle) {
    let now: TrackedContent?
    do throws(GitError) {
      now = try schema(of: commit, in: git)
    } catch {
      throw .git(error)
    }
    for (parent, comparison) in zip(record.parents, record.comparisons) {
      let change = comparison.change(of: .schema)
      schemas[parent] = .some(change.map(\.old) ?? now)
    }
  }

  /// The schema in a commit; `nil` where it has none.
  mutating func schema(
    of commit: ObjectID, in git: borrowing Repository
  ) throws(GitError) -> TrackedContent? {
    if let known = schemas[commit] { return known }
    let found: TrackedContent?
    if let known = index?.content(.schema, of: commit) {
      found = known
    } else if let tree = try folder(of: commit, in: git)?.treeID {
      found = try treeCache.tree(tree, like: nil, in: git)?.entry(named: Schema.fileName)
        .map(TrackedContent.init)
    } else {
      found = nil
    }
    schemas[commit] = .some(found)
    return found
  }

  /// Goes back by first parents to the last commit that changed a path, or the first of all.
  ///
  /// - Parameters:
  ///   - path: A register or the schema.
  ///   - commit: The commit to go from.
  ///   - git: The repository.
  /// - Returns: The commit; an earlier one where trees do not tell.
  /// - Throws: When an object that is needed cannot be read.
  mutating func lastCommit(
    thatChanged path: TrackedPath, from commit: ObjectID, in git: borrowing Repository
  ) throws(GitError) -> ObjectID {
    var commit = commit
    while true {
      if let found = index?.lastCommit(thatChanged: path, from: commit, &cursor) { return found }
      if let graph, path != .folder, let position = graph.position(of: commit) {
        commit = graph.id(
          at: graph.lastCommit(thatMayHaveChanged: changedPath(path), from: position))
      }
      guard let record = try record(of: commit, in: git), let parent = record.parents.first,
        record.isSame(path, as: 0)
      else { return commit }
      commit = parent
    }
  }

  private mutating func changedPath(_ path: TrackedPath) -> ChangedPath {
    if let known = lastChangedPath, known.path == path { return known.hashes }
    let hashes = ChangedPath(folderPath + path.components)
    lastChangedPath = (path, hashes)
    return hashes
  }
}

extension TrackedContent {
  /// The tree, where the content is a folder.
  var treeID: ObjectID? { mode == .tree ? id : nil }
}
