internal import Git
internal import RegisterDiff
internal import RegisterModel

/// How a register is followed back through the names that its file had.
extension RegisterRepository {
  /// Finds the id that a register had before a commit, in each parent that lacks it.
  ///
  /// The commit itself renamed the register where no parent has it and the first one has it under
  /// another id. A merge of a branch that renamed it with one that did not renames nothing, but its
  /// parents go on under the id that each of them has.
  mutating func followRename(in step: inout HistoryWalk.Step) throws(HistoryError) {
    guard case .register(let id) = step.path, step.content?.fileID != nil,
      let first = step.parents.first
    else { return }
    if step.parents.allSatisfy({ $0.content?.fileID == nil }) {
      step.renamedFrom = try renames(from: first.commit, to: step.commit)[id]
      if step.renamedFrom == nil { return }
    }
    for (index, parent) in step.parents.enumerated() where parent.content?.fileID == nil {
      let oldID = try renames(from: parent.commit, to: step.commit)[id] ?? step.renamedFrom
      guard let path = oldID.map(TrackedPath.register) else { continue }
      step.parents[index].path = path
      step.parents[index].content = try content(path, of: parent.commit)
    }
  }

  /// The old id, in a parent of a commit, of each register that appears in the commit under a new one.
  mutating func renames(
    from old: ObjectID, to new: ObjectID
  ) throws(HistoryError) -> [RegisterID: RegisterID] {
    if lookup.index?.removesNothing(new) == true { return [:] }
    if let known = lastRenames, known.commit == new, let renames = known.byParent[old] {
      return renames
    }
    let renames: [RegisterID: RegisterID]
    do {
      renames = try self.renames(
        among: try changedFiles(from: old, to: new), oldSchema: try schemaID(of: old),
        newSchema: try schemaID(of: new))
    } catch {
      try passOver(error)
      return [:]
    }
    if lastRenames?.commit != new { lastRenames = (new, [:]) }
    lastRenames?.byParent[old] = renames
    return renames
  }

  /// The old id of each register that appears in a difference under a new one.
  mutating func renames(
    among files: [ChangedFile], oldSchema: ObjectID?, newSchema: ObjectID?
  ) throws(HistoryError) -> [RegisterID: RegisterID] {
    var removed: [RenamePairing.Candidate] = []
    var added: [RenamePairing.Candidate] = []
    guard files.contains(where: { $0.new == nil }), files.contains(where: { $0.old == nil })
    else { return [:] }
    for file in files {
      if let blob = file.old, file.new == nil {
        removed.append(try candidate(file.id, blob, schema: oldSchema))
      } else if let blob = file.new, file.old == nil {
        added.append(try candidate(file.id, blob, schema: newSchema))
      }
    }
    return RenamePairing(removed: removed, added: added).oldIDs
  }

  private mutating func candidate(
    _ id: RegisterID, _ blob: ObjectID, schema: ObjectID?
  ) throws(HistoryError) -> RenamePairing.Candidate {
    RenamePairing.Candidate(
      id: id, content: blob.hex, version: try read(id, blob, schema: schema).version)
  }
}
