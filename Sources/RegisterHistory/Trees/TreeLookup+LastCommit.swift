internal import Git

/// How a walk passes over commits that left a path alone: by index, filters and trees, in turn.
extension TreeLookup {
  /// Goes back by first parents to the last commit that changed a path, or the first of all.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - commit: The commit to go from.
  ///   - git: The repository.
  ///   - isAbandoned: Whether nobody wants to know any more: then it goes no further.
  /// - Returns: The commit.
  /// - Throws: When an object that is needed cannot be read.
  mutating func lastCommit(
    thatChanged path: TrackedPath, from commit: ObjectID, in git: borrowing Repository,
    unless isAbandoned: (@Sendable () -> Bool)? = nil
  ) throws(GitError) -> ObjectID {
    var commit = commit
    if let found = index?.lastCommit(thatChanged: path, from: commit, &cursor) { return found }
    var links = try links(commit, in: git)
    var (mark, steps, limit) = (commit, 0, 1024)
    while let parent = links.parents.first {
      // A damaged commit-graph may lead round in a circle (R. P. Brent's way to find one).
      steps += 1
      if isAbandoned?() == true { return commit }
      if steps == limit {
        (mark, limit) = (commit, 2 * limit)
      } else if steps > 1, commit == mark {
        throw GitError(
          code: .malformedObject, function: "commit-graph",
          message: "the commits lead round in a circle", object: commit)
      }
      if let later = surelyUnchanged(path, from: commit) {
        commit = later
        links = try self.links(commit, in: git)
      } else {
        let before = try self.links(parent, in: git)
        if links.tree != before.tree {
          let now = try content(path, below: links.tree, in: git)
          if try content(path, below: before.tree, in: git) != now { return commit }
        }
        (commit, links) = (parent, before)
      }
      if let found = index?.lastCommit(thatChanged: path, from: commit, &cursor) { return found }
    }
    return commit
  }

  /// The last commit that may have changed a path, by the filters of the commit-graph; `nil` where
  /// that is the commit itself, or no filter tells.
  private mutating func surelyUnchanged(
    _ path: TrackedPath, from commit: ObjectID
  ) -> ObjectID? {
    guard let graph, let position = graph.position(of: commit) else { return nil }
    let found = graph.lastCommit(thatMayHaveChanged: changedPath(path), from: position)
    return found == position ? nil : graph.id(at: found)
  }

  private mutating func changedPath(_ path: TrackedPath) -> ChangedPath {
    if let known = lastChangedPath, known.path == path { return known.hashes }
    let hashes = ChangedPath(folderPath + path.components)
    lastChangedPath = (path, hashes)
    return hashes
  }
}
