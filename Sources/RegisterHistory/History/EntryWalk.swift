internal import Files
package import Git
package import RegisterModel

/// Finds what commits did to registers, one entry after the other, newest first.
///
/// The commits are those of a ``HistoryWalk``: along registers, or along the folder of all.
package struct EntryWalk {
  /// The commits that changed the path.
  private(set) var walk: HistoryWalk
  /// What the commits that were found last did, as far as it has not been handed on.
  private var found: ArraySlice<Found> = []
  private let isAlongFolder: Bool
  private var lookahead = Lookahead()
  /// What ended the walk, and that it did.
  private var end: HistoryError??
  /// The newest section of a change log that a commit waited of when the last entry was found.
  private(set) var newestSection = 0

  /// What a commit did, found before it was asked for.
  private struct Found {
    var step: HistoryWalk.Step
    var newestSection: Int
    /// What was found to be damaged on the way.
    var damages: [Damage]
  }
  /// What was found to be damaged behind the steps that were found.
  private var damages: [Damage] = []

  /// Whether the history reaches its beginning, as far as was walked.
  package var isComplete: Bool { walk.isComplete }

  /// Begins a walk along a register.
  ///
  /// - Parameters:
  ///   - id: The register, by the id that it has at `commit`.
  ///   - commit: The newest commit.
  ///   - followsRenames: Whether the register is followed to the ids that it had before.
  ///   - repository: The repository.
  /// - Throws: When the commit cannot be read.
  package init(
    of id: RegisterID, from commit: ObjectID, followsRenames: Bool = true,
    in repository: inout RegisterRepository
  ) throws(HistoryError) {
    let walk = HistoryWalk([.register(id)], followsRenames: followsRenames)
    try self.init(walk, from: commit, in: &repository)
  }

  /// Begins with a walk along a register that has not begun.
  init(
    _ walk: HistoryWalk, from commit: ObjectID, in repository: inout RegisterRepository
  ) throws(HistoryError) {
    self.walk = walk
    isAlongFolder = false
    try self.walk.start(at: commit, in: &repository)
  }

  /// Begins a walk along all registers, or along some.
  ///
  /// - Parameters:
  ///   - registers: The registers, by the ids that they have at `heads`, to be followed through
  ///     their renames; none means all.
  ///   - heads: The newest commits.
  ///   - base: A commit that is left out with all that it was made on; `nil` leaves out nothing.
  ///   - sections: The sections of a change log that the commits belong to.
  ///   - repository: The repository.
  /// - Throws: When a commit cannot be read.
  init(
    along registers: [RegisterID] = [], upTo heads: [ObjectID], since base: ObjectID?,
    sections: WaitingSections? = nil, in repository: inout RegisterRepository
  ) throws(HistoryError) {
    let excluded = try repository.leftOut(since: base, from: heads)
    isAlongFolder = registers.isEmpty
    walk = HistoryWalk(
      isAlongFolder ? [.folder] : registers.map(TrackedPath.register),
      followsRenames: !isAlongFolder, base: base, excluded: excluded, sections: sections)
    for head in heads { try walk.start(at: head, in: &repository) }
  }

  /// The next entry, of whatever kind; `nil` after the last.
  ///
  /// - Parameter repository: The repository.
  /// - Returns: What a commit did to a register.
  /// - Throws: When an object that is needed cannot be read.
  package mutating func next(
    in repository: inout RegisterRepository
  ) throws(HistoryError) -> RegisterEntry? {
    while true {
      lookAhead(in: &repository)
      guard let next = found.popFirst() else {
        repository.note(damages)
        damages = []
        guard let end, let error = end else { return nil }
        self.end = .some(nil)
        throw error
      }
      repository.note(next.damages)
      newestSection = next.newestSection
      guard let id = next.step.path.registerID else { continue }
      let followsRenames = isAlongFolder || walk.followsRenames
      return try repository.entry(of: id, for: next.step, followsRenames: followsRenames)
    }
  }

  /// Finds the next step and, along all registers, some more, whose versions others read meanwhile.
  private mutating func lookAhead(in repository: inout RegisterRepository) {
    let depth = isAlongFolder ? lookahead.depth : 1
    // Some at a time, so that there is something to read.
    if end != nil || found.count > depth / 2 { return }
    var ahead: [HistoryWalk.Step] = []
    while end == nil, found.isEmpty || found.count < min(depth, lookahead.depth) {
      for step in nextSteps(in: &repository) {
        let section = walk.sections?.newest ?? 0
        found.append(Found(step: step, newestSection: section, damages: damages))
        damages = []
        ahead.append(step)
      }
    }
    if isAlongFolder { repository.readAhead(ahead) }
  }

  /// Walks to the next commit, and gives what it did.
  private mutating func nextSteps(
    in repository: inout RegisterRepository
  ) -> [HistoryWalk.Step] {
    let start = ContinuousClock.now
    // What is damaged is told no sooner than the step before which it is found.
    let told = repository.damages
    repository.damages = []
    defer {
      damages += repository.damages
      repository.damages = told
      let time = start.duration(to: .now)
      repository.walkTime += time
      lookahead.note(time)
    }
    do {
      guard let step = try walk.next(in: &repository) else {
        end = .some(nil)
        return []
      }
      return isAlongFolder ? try repository.registerSteps(of: step) : [step]
    } catch {
      end = .some(error)
      return []
    }
  }
}

extension RegisterRepository {
  /// Hands on what each commit that leads to one of `heads`, and not to `base`, did to each
  /// register, newest first, as it is found, until `body` says that it has seen enough.
  mutating func visitEntries(
    upTo heads: [ObjectID], since base: ObjectID?, _ body: (RegisterEntry) -> Visit
  ) throws(HistoryError) {
    var walk = try EntryWalk(upTo: heads, since: base, in: &self)
    while let entry = try walk.next(in: &self) {
      if entry.kind.tellsSomething, body(entry) == .stop { return }
    }
  }

  /// Whether there is more to see.
  enum Visit {
    case goOn, stop
  }
}
