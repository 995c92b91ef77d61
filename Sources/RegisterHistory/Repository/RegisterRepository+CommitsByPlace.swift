internal import Git
internal import RegisterModel

/// How a review or a public change log finds out who made each change, and why.
extension RegisterRepository {
  /// The commits between two points that changed each field of some registers, newest first.
  ///
  /// - Parameters:
  ///   - registers: What differs between the points.
  ///   - base: The older point; `nil` for the time before the first commit.
  ///   - head: The newer point.
  /// - Returns: The commits of each place, under the id that the register has at the newer point.
  /// - Throws: When an object that is needed cannot be read.
  mutating func commitsByPlace(
    in registers: [RegisterDifference], from base: ObjectID?, to head: ObjectID
  ) throws(HistoryError) -> [Review.Place: [CommitInfo]] {
    var commits = CommitsByPlace()
    try visitEntries(upTo: [head], since: base) { entry in
      commits.add(entry)
      return .goOn
    }
    commits.followRemoved(in: registers)
    try settle(&commits, of: registers, from: base, to: head)
    return commits.commits
  }

  /// Leaves out the commits on branches whose version of a register a merge dropped, and finds those
  /// that stand under another id that a register had.
  ///
  /// Only the registers where that may be are walked along on their own.
  mutating func settle(
    _ commits: inout CommitsByPlace, of registers: [RegisterDifference], from base: ObjectID?,
    to head: ObjectID
  ) throws(HistoryError) {
    // Of one commit nothing can be told that is not so, unless it may be of another register.
    let registers = registers.filter { register in
      commits.isEntangled(register.id)
        || register.places.contains { (commits.commits[$0] ?? []).count > 1 }
    }
    if registers.isEmpty { return }
    let excluded = try base.map { commit throws(HistoryError) in try ancestors(of: commit) } ?? []
    let stretches = try stretches(to: head, notIn: excluded)
    for register in registers {
      let places = register.places
      var isTold = !commits.isEntangled(register.id)
      for place in places where isTold {
        isTold = try isOneLine(commits.commits[place] ?? [], stretches)
      }
      if isTold { continue }
      let id = register.status == .removed ? commits.lastID(of: register.id) : register.id
      let walk = HistoryWalk(.register(id), followsRenames: true, base: base, excluded: excluded)
      var entryWalk = try EntryWalk(walk, from: head, in: &self)
      commits.replace(places, with: try entries(of: &entryWalk))
    }
  }

  /// Whether each commit was made on the next, so that none was on a branch whose version of the
  /// register a merge dropped.
  private mutating func isOneLine(
    _ commits: [CommitInfo], _ stretches: Stretches
  ) throws(HistoryError) -> Bool {
    let ids = commits.compactMap(\.id)
    for (newer, older) in zip(ids, ids.dropFirst()) where !stretches.tell(newer, isMadeOn: older) {
      if try !isMade(newer, on: older) { return false }
    }
    return true
  }

  /// Whether a commit was made on another.
  ///
  /// Nothing is looked for behind commits that are earlier than the other: with wrong clocks the
  /// answer may be no where it should be yes.
  private mutating func isMade(
    _ commit: ObjectID, on other: ObjectID
  ) throws(HistoryError) -> Bool {
    let time = try node(other).committerTime
    var pending = [commit]
    var seen: Set<ObjectID> = []
    while let next = pending.popLast() {
      if next == other { return true }
      onWork?(.ancestry)
      for parent in try parents(of: next) where seen.insert(parent).inserted {
        if try node(parent).committerTime >= time { pending.append(parent) }
      }
    }
    return false
  }
}
