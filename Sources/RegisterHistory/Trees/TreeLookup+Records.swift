internal import Git
internal import RegisterModel

/// How records of commits are made of their trees, where the history index has none.
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
      case .git(let error):
        guard leavesDamagedGraph() else { throw error }
        return try self.record(of: commit, in: git)
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
    for parent in node.parents.comparedWith {
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
    if let known = index?.content(.schema, of: commit, &cursor) {
      found = known
    } else {
      found = try content(.schema, of: commit, in: git)
    }
    schemas[commit] = .some(found)
    return found
  }
}

extension TrackedContent {
  /// The tree, where the content is a folder.
  var treeID: ObjectID? { mode == .tree ? id : nil }
}
