package import Git
internal import HeapModule

/// The commits that some references would reach and that no reference reached before.
///
/// The walk goes by committer time and ends when only known commits are left in its queue: a push
/// of three commits reads little more than three. Where clocks were wrong a commit that is known may
/// be taken for a new one, and never the other way round; `reachedBefore(_:in:)` makes sure.
package struct NewCommits {
  /// The new commits, each after its parents.
  package private(set) var ids: [ObjectID] = []
  /// Why a new commit cannot be read, of those that cannot.
  package private(set) var failures: [ObjectID: GitError] = [:]

  private let known: Set<ObjectID>
  private var states: [ObjectID: State] = [:]
  private var links: [ObjectID: [ObjectID]] = [:]
  private var queue: Heap<Pending> = []
  /// How many of the commits in the queue are new.
  private var waiting = 0

  private struct State {
    var isKnown: Bool
    var isQueued: Bool
  }

  private struct Pending: Comparable {
    var time: Int64
    var id: ObjectID

    static func < (left: Pending, right: Pending) -> Bool {
      (left.time, left.id) < (right.time, right.id)
    }
  }

  /// Finds the commits that are reached from some and not from others.
  ///
  /// - Parameters:
  ///   - tips: The commits that the walk begins at.
  ///   - known: The commits that are left out, with all that they reach. One that is missing leaves
  ///     nothing out.
  ///   - git: The repository.
  package init(
    from tips: [ObjectID], notFrom known: Set<ObjectID>, in git: borrowing Repository
  ) {
    self.known = known
    if tips.allSatisfy(known.contains) { return }
    for id in known { reach(id, isKnown: true, git) }
    for id in tips { reach(id, isKnown: false, git) }
    while waiting > 0, let next = queue.popMax() {
      guard var state = states[next.id] else { continue }
      state.isQueued = false
      states[next.id] = state
      if !state.isKnown { waiting -= 1 }
      for parent in links[next.id] ?? [] { reach(parent, isKnown: state.isKnown, git) }
    }
    ids = inOrder(from: tips)
    let new = Set(ids)
    failures = failures.filter { new.contains($0.key) }
  }

  /// Notes that a commit is reached from a known or from a new one.
  private mutating func reach(_ id: ObjectID, isKnown: Bool, _ git: borrowing Repository) {
    var pending = [id]
    while let id = pending.popLast() {
      guard let state = states[id] else {
        read(id, isKnown: isKnown, git)
        continue
      }
      guard isKnown, !state.isKnown else { continue }
      states[id] = State(isKnown: true, isQueued: state.isQueued)
      if state.isQueued {
        waiting -= 1
      } else {
        // It was taken for new, and so were its parents.
        pending += links[id] ?? []
      }
    }
  }

  private mutating func read(_ id: ObjectID, isKnown: Bool, _ git: borrowing Repository) {
    do {
      let found = try git.commitLinks(id)
      links[id] = found.parents
      states[id] = State(isKnown: isKnown, isQueued: true)
      queue.insert(Pending(time: found.committerTime, id: id))
      if !isKnown { waiting += 1 }
    } catch {
      // In a shallow repository the parents of the oldest commits are missing.
      let isCut = error.code == .notFound && git.isShallow
      states[id] = State(isKnown: isKnown || isCut, isQueued: false)
      failures[id] = error
    }
  }

  /// The new commits that tips reach, each after its parents.
  private func inOrder(from tips: [ObjectID]) -> [ObjectID] {
    var ordered: [ObjectID] = []
    var done: Set<ObjectID> = []
    // A commit stands twice: it is opened, and closed when all before it are done.
    var stack = tips.reversed().map { (id: $0, isOpened: false) }
    while let next = stack.popLast() {
      if next.isOpened {
        ordered.append(next.id)
      } else if states[next.id]?.isKnown == false, done.insert(next.id).inserted {
        stack.append((next.id, true))
        stack += (links[next.id] ?? []).reversed().map { ($0, false) }
      }
    }
    return ordered
  }

  /// Whether a commit is one of the new.
  func isNew(_ id: ObjectID) -> Bool { states[id]?.isKnown == false }

  /// Whether a commit was made on no other.
  func isRoot(_ id: ObjectID) -> Bool { links[id]?.isEmpty == true }

  /// Whether a new commit was made on another.
  func isParent(_ id: ObjectID) -> Bool {
    ids.contains { links[$0]?.contains(id) == true }
  }

  /// The commits among some that a known commit reaches after all, whatever the clocks said.
  ///
  /// It reads the whole history: it is for commits that would otherwise be refused.
  package func reachedBefore(
    _ suspects: Set<ObjectID>, in git: borrowing Repository
  ) -> Set<ObjectID> {
    var found: Set<ObjectID> = []
    var pending = Array(known)
    var seen = known
    while found.count < suspects.count, let id = pending.popLast() {
      if suspects.contains(id) { found.insert(id) }
      for parent in (try? git.commitLinks(id).parents) ?? [] where seen.insert(parent).inserted {
        pending.append(parent)
      }
    }
    return found
  }
}
