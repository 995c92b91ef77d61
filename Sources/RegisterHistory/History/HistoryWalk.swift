internal import Git
internal import HeapModule
internal import RegisterModel

/// Walks the commits that changed some paths, each path by itself, newest first, just as
/// `git log -- PATH` does.
///
/// The rules are those of Git's default simplification (`git help log`, "History Simplification"):
/// a commit with the same content as one of its parents is passed over, and of a merge only that
/// parent is walked on; a commit that differs from all its parents is given. Commits come by
/// committer time, and of those with equal times the one that was reached first.
struct HistoryWalk {
  /// A commit that changed the path.
  struct Step {
    var commit: ObjectID
    var path: TrackedPath
    /// What the path holds in the commit; of the folder it is only told where it cannot be read.
    var content: TrackedContent?
    /// The parents, and what the path holds in each.
    var parents: [Parent]
    /// The register's id before this commit, where it is another.
    var renamedFrom: RegisterID?
  }

  /// A parent of a commit, and what the path holds in it.
  struct Parent {
    var commit: ObjectID
    /// The path, under the name that it has there.
    var path: TrackedPath
    var content: TrackedContent?
    /// Whether the path holds the same as in the commit.
    var isSame = false
  }

  /// Whether no commit was cut off from its parents, as in a shallow clone, so far.
  private(set) var isComplete = true

  /// Whether a register is followed to the id that it had before.
  let followsRenames: Bool
  private let base: ObjectID?
  private let excluded: Set<ObjectID>
  /// The commits that wait to be visited, by section of a change log; `nil` where nobody asks.
  private(set) var sections: WaitingSections?
  private var queue: Heap<Pending> = []
  private var seen: Set<Visit> = []

  private struct Visit: Hashable {
    var commit: ObjectID
    var path: TrackedPath
  }

  private struct Pending: Comparable {
    var visit: Visit
    var time: Int64
    var order: Int

    static func < (left: Pending, right: Pending) -> Bool {
      (left.time, -left.order) < (right.time, -right.order)
    }
  }

  /// Begins a walk.
  ///
  /// - Parameters:
  ///   - paths: The paths.
  ///   - followsRenames: Whether a register is followed to the id that it had before.
  ///   - base: The commit whose history is left out; `nil` leaves out nothing.
  ///   - excluded: That commit and all commits that it was made on.
  ///   - sections: The sections of a change log that the commits belong to.
  init(
    _ paths: [TrackedPath], followsRenames: Bool, base: ObjectID? = nil,
    excluded: Set<ObjectID> = [], sections: WaitingSections? = nil
  ) {
    self.paths = paths
    self.followsRenames = followsRenames
    self.base = base
    self.excluded = excluded
    self.sections = sections
  }

  private let paths: [TrackedPath]
  private var heads: [ObjectID] = []

  /// Adds a commit that the walk begins at.
  mutating func start(
    at commit: ObjectID, in repository: inout RegisterRepository
  ) throws(HistoryError) {
    repository.beginWalk(at: commit)
    heads.append(commit)
    for path in paths { try push(Visit(commit: commit, path: path), in: &repository) }
  }

  /// The next commit that changed a path; `nil` after the last.
  mutating func next(in repository: inout RegisterRepository) throws(HistoryError) -> Step? {
    while var pending = queue.popMax() {
      if queue.isEmpty, excluded.isEmpty, sections == nil {
        // Nothing else waits that could come in between. What is passed over leads nowhere else: where
        // some of it was visited before, so was the commit that it leads to.
        let visit = pending.visit
        pending.visit.commit = try repository.lastCommit(
          thatChanged: visit.path, from: visit.commit)
        if pending.visit != visit, !seen.insert(pending.visit).inserted { continue }
      }
      let step = try visit(pending.visit, in: &repository)
      sections?.remove(pending.visit.commit)
      if let step { return step }
    }
    repository.endWalk(from: heads)
    heads = []
    return nil
  }

  private mutating func visit(
    _ visit: Visit, in repository: inout RegisterRepository
  ) throws(HistoryError) -> Step? {
    repository.onCommit?()
    try repository.expectInterest()
    let (content, before) = try repository.contents(visit.path, of: visit.commit)
    // A merge that took everything from what is left out does not hide its other parents.
    if let same = before.first(where: { parent in
      parent.isSame && (parent.commit == base || !excluded.contains(parent.commit))
    }) {
      try push(Visit(commit: same.commit, path: visit.path), in: &repository)
      return nil
    }
    if try repository.isCut(visit.commit) { isComplete = false }
    let isSame = before.isEmpty ? content == nil : before.allSatisfy(\.isSame)
    if isSame { return nil }
    var step = Step(commit: visit.commit, path: visit.path, content: content, parents: before)
    if followsRenames { try repository.followRename(in: &step) }
    for parent in step.parents {
      try push(Visit(commit: parent.commit, path: parent.path), in: &repository)
    }
    return step
  }

  private mutating func push(
    _ visit: Visit, in repository: inout RegisterRepository
  ) throws(HistoryError) {
    guard !excluded.contains(visit.commit), seen.insert(visit).inserted else { return }
    let time = try repository.node(visit.commit).committerTime
    sections?.add(visit.commit)
    queue.insert(Pending(visit: visit, time: time, order: seen.count))
  }
}
