internal import Git
internal import HeapModule
internal import RegisterModel

/// Walks the commits that changed a path, newest first, just as `git log -- PATH` does.
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
    /// What the path holds in the commit.
    var content: TrackedContent?
    /// The parents, and what the path holds in each.
    var parents: [Parent]
    /// The register's id before this commit, where it is another.
    var renamedFrom: RegisterID?
  }

  /// A parent of a commit, and what the path holds in it.
  struct Parent {
    var commit: ObjectID
    var content: TrackedContent?
  }

  /// Whether no commit was cut off from its parents, as in a shallow clone, so far.
  private(set) var isComplete = true

  private let followsRenames: Bool
  private let excluded: Set<ObjectID>
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
  ///   - path: The path.
  ///   - followsRenames: Whether a register is followed to the id that it had before.
  ///   - excluded: Commits that are not given and not walked past.
  init(_ path: TrackedPath, followsRenames: Bool, excluded: Set<ObjectID> = []) {
    self.path = path
    self.followsRenames = followsRenames
    self.excluded = excluded
  }

  private let path: TrackedPath

  /// Adds a commit that the walk begins at.
  mutating func start(
    at commit: ObjectID, in repository: inout RegisterRepository
  ) throws(HistoryError) {
    try push(Visit(commit: commit, path: path), in: &repository)
  }

  /// The next commit that changed the path; `nil` after the last.
  mutating func next(in repository: inout RegisterRepository) throws(HistoryError) -> Step? {
    while let pending = queue.popMax() {
      if let step = try visit(pending.visit, in: &repository) { return step }
    }
    return nil
  }

  private mutating func visit(
    _ visit: Visit, in repository: inout RegisterRepository
  ) throws(HistoryError) -> Step? {
    let content = try repository.content(visit.path, of: visit.commit)
    var parents: [Parent] = []
    for parent in try repository.links(visit.commit).parents {
      guard let before = try contentBefore(visit.path, in: parent, &repository) else { continue }
      if before.content == content {
        try push(Visit(commit: parent, path: visit.path), in: &repository)
        return nil
      }
      parents.append(before)
    }
    if parents.isEmpty, content == nil { return nil }
    var step = Step(commit: visit.commit, path: visit.path, content: content, parents: parents)
    step.renamedFrom = try oldID(in: step, &repository)
    let path = step.renamedFrom.map(TrackedPath.register) ?? visit.path
    for parent in parents {
      try push(Visit(commit: parent.commit, path: path), in: &repository)
    }
    return step
  }

  /// What the path holds in a parent; `nil` where a shallow clone does not have the parent.
  private mutating func contentBefore(
    _ path: TrackedPath, in parent: ObjectID, _ repository: inout RegisterRepository
  ) throws(HistoryError) -> Parent? {
    do {
      return Parent(commit: parent, content: try repository.content(path, of: parent))
    } catch {
      guard case .git(let failure) = error, failure.code == .notFound, repository.git.isShallow
      else { throw error }
      isComplete = false
      return nil
    }
  }

  /// The id that a register had before a commit in which it appeared.
  private func oldID(
    in step: Step, _ repository: inout RegisterRepository
  ) throws(HistoryError) -> RegisterID? {
    guard followsRenames, case .register(let id) = step.path, step.content != nil,
      let first = step.parents.first, step.parents.allSatisfy({ $0.content == nil })
    else { return nil }
    return try repository.renames(from: first.commit, to: step.commit)[id]
  }

  private mutating func push(
    _ visit: Visit, in repository: inout RegisterRepository
  ) throws(HistoryError) {
    guard !excluded.contains(visit.commit), seen.insert(visit).inserted else { return }
    let time = try repository.links(visit.commit).committerTime
    queue.insert(Pending(visit: visit, time: time, order: seen.count))
  }
}
