package import Git
package import RegisterModel

/// The changes of one register by commit, newest first.
package struct History: Sendable {
  /// The register, by the id it was asked for under.
  package var register: RegisterID
  /// Whether the history reaches its beginning: it is not cut by a shallow clone, and nothing in it
  /// is damaged.
  package var isComplete: Bool
  /// What each commit did.
  package var entries: [RegisterEntry]
  /// Makes a history of its parts; that of a register that is in no commit has no entry.
  package init(register: RegisterID, isComplete: Bool = true, entries: [RegisterEntry] = []) {
    self.register = register
    self.isComplete = isComplete
    self.entries = entries
  }
}

extension RegisterRepository {
  /// The history of a register.
  ///
  /// - Parameters:
  ///   - id: The register, by the id that it has at `commit`.
  ///   - commit: The commit that the history ends with.
  ///   - followsRenames: Whether the register is followed to the ids that it had before.
  /// - Returns: an entry for each commit that changed the file, all kinds included.
  /// - Throws: when an object that is needed cannot be read.
  package mutating func history(
    of id: RegisterID, from commit: ObjectID, followsRenames: Bool = true
  ) throws(HistoryError) -> History {
    var walk = try EntryWalk(of: id, from: commit, followsRenames: followsRenames, in: &self)
    let entries = try entries(of: &walk)
    return History(
      register: id, isComplete: walk.isComplete && damages.isEmpty, entries: entries)
  }

  /// What is left of a walk.
  mutating func entries(of walk: inout EntryWalk) throws(HistoryError) -> [RegisterEntry] {
    var entries: [RegisterEntry] = []
    while let entry = try walk.next(in: &self) { entries.append(entry) }
    return entries
  }

  /// The id that a register had at a point; `nil` where it was not there.
  ///
  /// - Parameters:
  ///   - id: The register, by the id that it has at HEAD, or had last.
  ///   - snapshot: What there was at the point.
  /// - Returns: The latest of its ids that was there.
  /// - Throws: When the history cannot be read.
  package mutating func id(
    of id: RegisterID, in snapshot: Snapshot
  ) throws(HistoryError) -> RegisterID? {
    if snapshot.registers[id] != nil { return id }
    guard let head = try headIfAny() else { return nil }
    return try ids(of: id, from: head).first { snapshot.registers[$0] != nil }
  }

  /// The ids that a register had, the latest first.
  ///
  /// - Parameters:
  ///   - id: The register, by the id that it has at `commit`.
  ///   - commit: The commit that its history ends with.
  /// - Returns: The ids, `id` first.
  /// - Throws: When the history cannot be read.
  package mutating func ids(
    of id: RegisterID, from commit: ObjectID
  ) throws(HistoryError) -> [RegisterID] {
    [id] + (try history(of: id, from: commit).entries.compactMap(\.oldID))
  }
}
