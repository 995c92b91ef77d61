package import Git
package import RegisterModel

/// Finds what commits did to registers, one entry after the other, newest first.
///
/// The commits are those of a ``HistoryWalk``: along one register, or along the folder of all.
package struct EntryWalk {
  /// The commits that changed the path.
  private(set) var walk: HistoryWalk
  /// What the commit that was found last did, as far as it has not been handed on.
  private var steps: ArraySlice<HistoryWalk.Step> = []
  private let isAlongFolder: Bool

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
    let walk = HistoryWalk(.register(id), followsRenames: followsRenames)
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

  /// Begins a walk along all registers.
  ///
  /// - Parameters:
  ///   - heads: The newest commits.
  ///   - base: A commit that is left out with all that it was made on; `nil` leaves out nothing.
  ///   - sections: The sections of a change log that the commits belong to.
  ///   - repository: The repository.
  /// - Throws: When a commit cannot be read.
  init(
    upTo heads: [ObjectID], since base: ObjectID?, sections: WaitingSections? = nil,
    in repository: inout RegisterRepository
  ) throws(HistoryError) {
    let excluded =
      try base.map { commit throws(HistoryError) in try repository.ancestors(of: commit) } ?? []
    walk = HistoryWalk(
      .folder, followsRenames: false, base: base, excluded: excluded, sections: sections)
    isAlongFolder = true
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
      while let step = steps.popFirst() {
        guard let id = step.path.registerID else { continue }
        let followsRenames = isAlongFolder || walk.followsRenames
        return try repository.entry(of: id, for: step, followsRenames: followsRenames)
      }
      let start = ContinuousClock.now
      defer { repository.walkTime += start.duration(to: .now) }
      guard let step = try walk.next(in: &repository) else { return nil }
      steps = isAlongFolder ? try repository.registerSteps(of: step)[...] : [step]
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
