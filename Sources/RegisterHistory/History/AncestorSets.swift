internal import Git

/// Commits with all that they were made on, of which the last few are kept.
///
/// A question asks again and again for those of the same two commits; and of one publication after the
/// other, where each set holds the one before.
struct AncestorSets {
  /// A commit, and with it all commits that it was made on.
  typealias Known = (commit: ObjectID, ancestors: Set<ObjectID>)

  private var known: [Known] = []

  /// The newer end and the older end of what is asked about.
  private static let keptSets = 2

  /// A commit and all that it was made on; `nil` where that is not kept.
  mutating func ancestors(of commit: ObjectID) -> Set<ObjectID>? {
    guard let place = known.firstIndex(where: { $0.commit == commit }) else { return nil }
    let found = known.remove(at: place)
    known.append(found)
    return found.ancestors
  }

  /// Gives up what was asked for last.
  mutating func takeLast() -> Known? { known.popLast() }

  /// Keeps what was found, in the place of what was longest not asked for.
  mutating func keep(_ found: Known) {
    if known.count >= Self.keptSets { known.removeFirst() }
    known.append(found)
  }
}

extension RegisterRepository {
  /// What is left out of the commits that lead to some and not to an older one, as far as a walk from
  /// them comes to it.
  ///
  /// Where each of them leads to the older one by single parents, that is the older one alone, and
  /// nothing behind it is read.
  ///
  /// - Parameters:
  ///   - base: The older one; `nil` leaves out nothing.
  ///   - heads: The commits that a walk begins at.
  /// - Returns: The commits that the walk ends at.
  /// - Throws: When a commit cannot be read.
  mutating func leftOut(
    since base: ObjectID?, from heads: [ObjectID]
  ) throws(HistoryError) -> Set<ObjectID> {
    guard let base else { return [] }
    for head in heads {
      guard try leadsStraight(from: head, to: base) else { return try ancestors(of: base) }
    }
    return [base]
  }

  /// How far a commit is looked for along single parents: what was read so far is read once more.
  private static let longestStraightLine = 1000

  /// Whether a commit leads to an older one by single parents, and by no more than a short line of them.
  private mutating func leadsStraight(
    from head: ObjectID, to base: ObjectID
  ) throws(HistoryError) -> Bool {
    var commit = head
    for _ in 0..<Self.longestStraightLine {
      if commit == base { return true }
      let parents = try parents(of: commit)
      guard parents.count == 1 else { return false }
      commit = parents[0]
    }
    return false
  }

  /// A commit and all commits that it was made on; those that a shallow clone lacks are left out.
  mutating func ancestors(of commit: ObjectID) throws(HistoryError) -> Set<ObjectID> {
    if let known = recentAncestors.ancestors(of: commit) { return known }
    // What was asked for last need not be walked again where the commit was made on it.
    var older = recentAncestors.takeLast()
    var found: Set<ObjectID> = [commit]
    var (pending, reached, isMadeOnOlder) = ([commit], [ObjectID](), false)
    while true {
      while let next = pending.popLast() {
        if let older, older.ancestors.contains(next) {
          if next == older.commit { isMadeOnOlder = true }
          reached.append(next)
          continue
        }
        onWork?(.ancestry)
        for parent in try parents(of: next) where found.insert(parent).inserted {
          pending.append(parent)
        }
      }
      if isMadeOnOlder || reached.isEmpty { break }
      // It was made on some of them only, which these lead to.
      if let known = older.take() { recentAncestors.keep(known) }
      (pending, reached) = (reached, [])
    }
    if var known = older.take() {
      if isMadeOnOlder {
        known.ancestors.formUnion(found)
        found = known.ancestors
      } else {
        recentAncestors.keep(known)
      }
    }
    recentAncestors.keep((commit, found))
    return found
  }
}
