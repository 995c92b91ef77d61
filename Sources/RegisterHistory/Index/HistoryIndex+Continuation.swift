internal import Git

/// How a history index grows with new commits, and loses those of a history that was rewritten.
extension HistoryIndex {
  /// What of an index stays when commits are added.
  struct Continuation {
    /// The commits that are left out since no branch or tag leads to them any more, by number; `nil`
    /// where all stay.
    var isKept: [Bool]?
    /// The commits that questions were asked from before, and that the new ones were not made on.
    var tips: [ObjectID]
  }

  /// Whether a commit is in the index.
  func knows(_ commit: ObjectID) -> Bool { position(of: commit) != nil }

  /// Finds what stays.
  ///
  /// - Parameters:
  ///   - heads: The commits that questions are asked from.
  ///   - parents: What the commits that are added were made on.
  ///   - others: What the repository's branches and tags stand for.
  /// - Returns: What stays.
  func continuation(
    from heads: [ObjectID], through parents: [ObjectID], or others: Set<ObjectID>
  ) -> Continuation {
    let oldTips = tips
    let reached = Set((heads + parents).compactMap { position(of: $0) })
    if oldTips.allSatisfy(reached.contains) { return Continuation(isKept: nil, tips: []) }
    let isMadeOn = reachable(from: reached)
    let left = oldTips.filter { !isMadeOn[$0] }
    if left.isEmpty { return Continuation(isKept: nil, tips: []) }
    let isKept = reachable(from: reached.union(others.compactMap { position(of: $0) }))
    let kept = left.filter { isKept[$0] }
    return Continuation(
      isKept: kept.count == left.count ? nil : isKept, tips: kept.map { id(at: $0) })
  }

  /// Which commits some were made on, themselves among them, by number.
  private func reachable(from starts: Set<Int>) -> [Bool] {
    var isReachable = [Bool](repeating: false, count: count)
    for start in starts { isReachable[start] = true }
    for position in (0..<count).reversed() where isReachable[position] {
      for parent in parents(at: position) where parent < position { isReachable[parent] = true }
    }
    return isReachable
  }

  /// What a longer index begins with; `nil` where this one contradicts itself.
  ///
  /// - Parameter isKept: The commits that stay, by number; `nil` for all.
  /// - Returns: What commits are added to.
  func builder(keeping isKept: [Bool]?) -> HistoryIndexBuilder? {
    guard let isKept else { return HistoryIndexBuilder(self) }
    var builder = HistoryIndexBuilder()
    for position in 0..<count where isKept[position] {
      guard let record = record(at: position), builder.add(id(at: position), record) else {
        return nil
      }
    }
    return builder
  }
}
