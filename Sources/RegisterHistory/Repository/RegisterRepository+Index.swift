internal import Files
package import Git

/// When the history index is opened, made and brought up to date while questions are answered.
extension RegisterRepository {
  /// Where the history index stands.
  var indexFile: HistoryIndexFile { HistoryIndexFile(of: folderPath, in: git) }

  /// Sees that a walk can use the history index: it is opened, and brought up to date where it does
  /// not know the commit.
  ///
  /// A repository that has none, or none that can be used, is walked without.
  mutating func beginWalk(at commit: ObjectID) {
    guard case .kept = indexUse, keepsRecords else { return }
    if !hasLookedForIndex {
      hasLookedForIndex = true
      lookup.index = try? indexFile.open()
    }
    // What has a record already was added by this run.
    if let isKnown = lookup.index?.knows(commit), !isKnown, lookup.records[commit] == nil {
      _ = try? updateIndex(from: [commit])
    }
  }

  /// Makes a history index where walking took long.
  ///
  /// - Parameter heads: The commits that the walk began at.
  package mutating func endWalk(from heads: [ObjectID]) {
    guard case .kept(let limit) = indexUse, keepsRecords, !lookup.hasIndex, walkTime >= limit
    else { return }
    walkTime = .zero
    _ = try? updateIndex(from: heads)
  }

  /// Sees that whoever asks still wants to know.
  func expectInterest() throws(HistoryError) {
    if isAbandoned?() == true { throw .abandoned }
  }

  /// Writes a history index that knows some commits and all that they were made on.
  ///
  /// Where commits that it knew are no longer part of any branch or tag, as after history was
  /// rewritten, it is made anew without them.
  ///
  /// - Parameter heads: The commits.
  /// - Returns: Whether one could be made: not of a shallow clone, nor where trees are damaged or such
  ///   that they do not tell what became of each path.
  /// - Throws: When it cannot be written.
  mutating func updateIndex(from heads: [ObjectID]) throws(FileError) -> Bool {
    guard keepsRecords else { return false }
    if hasWrittenIndex {
      // What is written now goes on from what this run has written before.
      hasWrittenIndex = false
      lookup.replaceIndex(by: try? indexFile.open())
    }
    let graph = lookup.graph
    lookup.leaveGraphIfUnsure()
    defer { if lookup.hasIndex { lookup.graph = graph } }
    guard let added = newCommits(upTo: heads) else { return false }
    // Without the other branches it would be made anew as soon as one of them is asked about.
    guard let others = try? git.referenceTargets(withPrefix: "refs/"),
      let bytes = lookup.indexBytes(adding: added, heads: heads, others: others)
    else { return false }
    try indexFile.write(bytes)
    hasWrittenIndex = true
    return true
  }

  /// The commits that lead to some, the oldest first, that the index does not know; `nil` where it
  /// cannot be told what one of them did, or nobody wants to know any more.
  private mutating func newCommits(upTo heads: [ObjectID]) -> [ObjectID]? {
    var found: [ObjectID] = []
    var seen: Set<ObjectID> = []
    var pending = heads.reversed().map { (commit: $0, isOpen: true) }
    while let next = pending.popLast() {
      guard next.isOpen else {
        found.append(next.commit)
        continue
      }
      if lookup.index?.knows(next.commit) == true || !seen.insert(next.commit).inserted {
        continue
      }
      guard isAbandoned?() != true, let record = record(of: next.commit) else { return nil }
      pending.append((next.commit, false))
      pending += record.parents.reversed().map { ($0, true) }
    }
    return found
  }
}
