internal import Git
internal import RegisterDiff
internal import RegisterModel

/// How a review or a public change log finds out who made each change, and why.
extension RegisterRepository {
  /// The commits between two points that changed each field of some registers, newest first.
  ///
  /// - Parameters:
  ///   - registers: What differs between the points.
  ///   - base: The older point; `nil` for the time before the first commit.
  ///   - head: The newer point.
  /// - Returns: The commits of each place that differs.
  /// - Throws: When an object that is needed cannot be read.
  mutating func commitsByPlace(
    in registers: [RegisterDifference], from base: ObjectID?, to head: ObjectID
  ) throws(HistoryError) -> [Review.Place: [CommitInfo]] {
    var commits = CommitsByPlace()
    try visitEntries(upTo: [head], since: base) { entry in
      commits.add(entry)
      return .goOn
    }
    return try settled(commits, of: registers, from: base, to: head)
  }

  /// The commits between two points that changed each field that differs, newest first.
  mutating func commitsByPlace(
    from base: ObjectID?, to head: ObjectID
  ) throws(HistoryError) -> [Review.Place: [CommitInfo]] {
    let difference = try difference(from: base.map(Point.commit) ?? .nothing, to: .commit(head))
    return try commitsByPlace(in: difference.registers, from: base, to: head)
  }

  /// The commits that changed each place that differs, as a history of the register has them:
  /// without those on branches whose version a merge dropped, and with those that stand under another
  /// id, or that took a version as another branch has it.
  ///
  /// Only the registers where that may be are walked along on their own.
  ///
  /// - Parameters:
  ///   - commits: What the commits between the points did.
  ///   - registers: What differs between the points.
  ///   - base: The older point; `nil` for the time before the first commit.
  ///   - head: The newer point.
  ///   - mayTell: Whether a commit may be told; where none may, nothing is looked for.
  /// - Returns: The commits of each place, newest first.
  /// - Throws: When an object that is needed cannot be read.
  mutating func settled(
    _ commits: CommitsByPlace, of registers: [RegisterDifference], from base: ObjectID?,
    to head: ObjectID, where mayTell: (CommitInfo) -> Bool = { _ in true }
  ) throws(HistoryError) -> [Review.Place: [CommitInfo]] {
    let losesTrack = try losesTrack(commits, at: head)
    var interval = Interval(base: base, head: head)
    var settled: [Review.Place: [CommitInfo]] = [:]
    for register in registers {
      let lives = commits.lives(of: register)
      var found = Dictionary(
        register.places.map { ($0, commits.commits(of: $0.field, in: lives)) },
        uniquingKeysWith: { first, _ in first })
      var whole = commits.commits(of: nil, in: lives)
      var isTold = !losesTrack && commits.isCertain(register, in: lives)
      if isTold, !found.values.contains(where: { $0.isEmpty || $0.contains(where: mayTell) }) {
        continue
      }
      for told in found.values where isTold && told.count > 1 {
        isTold = try isOneLine(told, try interval.stretches(in: &self))
      }
      if !isTold {
        let entries = try entries(of: register, lives.last.map { commits.lives[$0] }, &interval)
        for place in register.places { found[place] = entries.commits(of: place.field) }
        whole = entries.commits(of: nil)
      }
      // With a register that comes, goes or takes the id of another over come all of its fields.
      let comesAsAWhole = [.added, .removed].contains(register.status) || lives.count > 1
      for (place, told) in found where told.isEmpty {
        found[place] =
          if comesAsAWhole, !whole.isEmpty { whole } else {
            try mergeThatTook(place, of: register, &interval)
          }
      }
      settled.merge(found) { first, _ in first }
    }
    return settled
  }

  /// Whether a register that there was at the older point goes on under an id that is not there at the
  /// newer one: a merge took what was done to it over to another id.
  private mutating func losesTrack(
    _ commits: CommitsByPlace, at head: ObjectID
  ) throws(HistoryError) -> Bool {
    for id in commits.idsOfLasting where try content(.register(id), of: head)?.fileID == nil {
      return true
    }
    return false
  }

  /// What was done to a register, as a walk along it has it, newest first.
  private mutating func entries(
    of register: RegisterDifference, _ life: CommitsByPlace.Life?, _ interval: inout Interval
  ) throws(HistoryError) -> [RegisterEntry] {
    let id = register.status == .removed ? life?.lastID ?? register.id : register.id
    let walk = HistoryWalk(
      [.register(id)], followsRenames: true, base: interval.base,
      excluded: try interval.excluded(in: &self))
    var entryWalk = try EntryWalk(walk, from: interval.head, in: &self)
    var entries = try self.entries(of: &entryWalk)[...]
    // Before a register was made, and after it was removed, another one may have had its id.
    if register.status == .added, let made = entries.firstIndex(where: { $0.kind == .created }) {
      entries = entries[..<made] + entries[made...].prefix { $0.kind != .deleted }
    }
    if register.status == .removed, life?.isEnded == true {
      entries = entries.drop { $0.kind != .deleted }
    }
    return Array(entries)
  }

  /// The latest merge that took a place as another branch has it: back to what there is at the newer
  /// point, from what the main line had.
  private mutating func mergeThatTook(
    _ place: Review.Place, of register: RegisterDifference, _ interval: inout Interval
  ) throws(HistoryError) -> [CommitInfo] {
    let merges = try interval.merges(thatChanged: register.id, in: &self)
    if merges.isEmpty { return [] }
    let old = try interval.base.flatMap { base throws(HistoryError) in
      try version(of: register.oldID ?? register.id, in: base)
    }
    let now = try version(of: register.id, in: interval.head)
    let isOther = Self.differ(old, now, at: place.field)
    for merge in merges {
      let before = try version(of: register.id, in: merge.mainLine)
      let after = try version(of: register.id, in: merge.commit)
      // Where only the schemas differ, a merge that took back what the main line had done counts not.
      guard isOther || !Self.differ(old, before, at: place.field) else { continue }
      if Self.differ(before, after, at: place.field), !Self.differ(after, now, at: place.field) {
        return [try info(merge.commit)]
      }
    }
    return []
  }

  private mutating func version(
    of id: RegisterID, in commit: ObjectID
  ) throws(HistoryError) -> RegisterVersion? {
    try read(id, content(.register(id), of: commit), of: commit)?.version
  }

  private static func differ(
    _ old: RegisterVersion?, _ new: RegisterVersion?, at place: Change.Place?
  ) -> Bool {
    guard let place else { return (old == nil) != (new == nil) }
    return RegisterComparison.changes(from: old, to: new).contains { $0.place == place }
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

extension [RegisterEntry] {
  /// The commits that changed a place.
  fileprivate func commits(of place: Change.Place?) -> [CommitInfo] {
    filter { $0.kind.tellsSomething && $0.places.contains(place) }.map(\.commit)
  }
}

/// The commits between two points, as far as anybody asked how they hang together.
private struct Interval {
  /// The older point; `nil` for the time before the first commit.
  let base: ObjectID?
  /// The newer point.
  let head: ObjectID
  private var known: (excluded: Set<ObjectID>, stretches: Stretches?)?
  private var merges: [RegisterID: [MainLineMerge]]?

  init(base: ObjectID?, head: ObjectID) {
    self.base = base
    self.head = head
  }

  /// The commits that a walk from the newer point ends at.
  mutating func excluded(
    in repository: inout RegisterRepository
  ) throws(HistoryError) -> Set<ObjectID> {
    if let known { return known.excluded }
    let excluded = try repository.leftOut(since: base, from: [head])
    known = (excluded, nil)
    return excluded
  }

  /// The stretches of the commits.
  mutating func stretches(
    in repository: inout RegisterRepository
  ) throws(HistoryError) -> Stretches {
    if let stretches = known?.stretches { return stretches }
    let stretches = try repository.stretches(to: head, notIn: excluded(in: &repository))
    known?.stretches = stretches
    return stretches
  }

  /// The merges into the main line after which a register's file was another, newest first.
  mutating func merges(
    thatChanged id: RegisterID, in repository: inout RegisterRepository
  ) throws(HistoryError) -> [MainLineMerge] {
    if let merges { return merges[id] ?? [] }
    var found: [RegisterID: [MainLineMerge]] = [:]
    for merge in try repository.mergesIntoMainLine(of: head, notIn: excluded(in: &repository)) {
      for file in try repository.changedFiles(from: merge.mainLine, to: merge.commit) {
        found[file.id, default: []].append(merge)
      }
    }
    merges = found
    return found[id] ?? []
  }
}
