internal import Git
internal import RegisterDiff
internal import RegisterModel

/// How an entry of a history comes about, also where versions cannot be read.
extension RegisterRepository {
  /// Tells what a commit did to a register.
  ///
  /// - Parameters:
  ///   - id: The register, by the id it has in the commit, or had before it was deleted.
  ///   - step: What the register's path holds in the commit and in each of its parents.
  ///   - followsRenames: Whether a version that parses is looked for beyond a rename.
  /// - Returns: what the commit did, whether or not that tells something.
  /// - Throws: when an object that is needed cannot be read.
  mutating func entry(
    of id: RegisterID, for step: HistoryWalk.Step, followsRenames: Bool = true
  ) throws(HistoryError) -> RegisterEntry {
    let info = try info(step.commit)
    let now = try read(id, step.content, of: step.commit)
    var entry = RegisterEntry(
      commit: info, id: id, oldID: step.renamedFrom,
      name: now?.version.register.name ?? id.rawValue,
      kind: .unreadable, changes: [], failure: now?.failure)
    entry.isAtCut = try isCut(step.commit)
    entry.damage = damage(of: step.content)
    if now?.failure != nil { return entry }
    var befores: [RegisterVersion?] = []
    for parent in step.parents {
      befores += try lastReadable(id, from: parent, followsRenames: followsRenames)
    }
    if now == nil, let name = befores.lazy.compactMap({ $0?.register.name }).first {
      entry.name = name
    }
    entry.changes = changesAhead(step) ?? Self.ownChanges(from: befores, to: now?.version)
    let wasKnown = befores.contains { $0 != nil }
    if !wasKnown, step.parents.contains(where: { damage(of: $0.content) != nil }) {
      // Nothing that can be read comes before, as at the cut of a shallow clone.
      entry.isAtCut = true
      entry.kind = .created
      return entry
    }
    entry.kind = Self.kind(of: step, wasKnown: wasKnown, changesNothing: entry.changes.isEmpty)
    return entry
  }

  private static func kind(
    of step: HistoryWalk.Step, wasKnown: Bool, changesNothing: Bool
  ) -> RegisterEntry.Kind {
    let isThere = step.content?.fileID != nil
    // Behind what is damaged, the version before that tells.
    let wasThere = step.parents.contains { parent in
      parent.content?.fileID != nil || wasKnown && parent.content?.isUnreadable == true
    }
    if step.renamedFrom != nil { return .renamed }
    if isThere != wasThere { return isThere ? .created : .deleted }
    if !changesNothing { return .changed }
    return step.parents.count > 1 ? .merge : .formatting
  }

  /// The fields whose value differs from that in every parent that has the register.
  private static func ownChanges(
    from parents: [RegisterVersion?], to now: RegisterVersion?
  ) -> [Change] {
    let comparisons = parents.map { parent in
      parent.map { RegisterComparison.changes(from: $0, to: now) }
    }
    if comparisons.allSatisfy({ $0 == nil }) {
      return RegisterComparison.changes(from: nil, to: now)
    }
    return OwnChanges.inAll(comparisons, by: \.place)
  }

  /// The register as it last parsed, going back from a parent; `nil` where it was not there.
  ///
  /// Behind a merge that does not parse there is one version for each of its parents. Where a
  /// shallow clone is cut before any that parses, what could be understood at the cut stands for it.
  private mutating func lastReadable(
    _ id: RegisterID, from parent: HistoryWalk.Parent, followsRenames: Bool
  ) throws(HistoryError) -> [RegisterVersion?] {
    var versions: [RegisterVersion?] = []
    var pending = [parent]
    var seen: Set<ObjectID> = []
    while let next = pending.popLast() {
      guard seen.insert(next.commit).inserted else { continue }
      try expectInterest()
      let id = next.path.registerID ?? id
      let read = try read(id, next.content, of: next.commit)
      let parents = try read?.failure == nil ? [] : parents(of: next.commit)
      if parents.isEmpty {
        let isKnown = read?.failure == nil ? true : try isCut(next.commit)
        versions.append(isKnown ? read?.version : nil)
      }
      for parent in parents.reversed() {
        var before = id
        if followsRenames, try content(.register(id), of: parent)?.fileID == nil {
          before = try renames(from: parent, to: next.commit)[id] ?? id
        }
        let path = TrackedPath.register(before)
        pending.append(
          HistoryWalk.Parent(commit: parent, path: path, content: try content(path, of: parent)))
      }
    }
    return versions
  }
}
