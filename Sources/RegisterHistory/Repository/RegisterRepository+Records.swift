internal import Git
internal import RegisterModel

/// What is known of a commit without a look at its trees: from the history index and records.
extension RegisterRepository {
  /// What a commit did to the folder of registers; `nil` where it must be looked up tree by tree.
  ///
  /// That is so in a shallow clone, and from the first object on that turns out to be damaged.
  mutating func record(of commit: ObjectID) -> CommitRecord? {
    guard keepsRecords else { return nil }
    do {
      return try lookup.record(of: commit, in: git)
    } catch {
      keepsRecords = false
      return nil
    }
  }

  /// Goes back by first parents to the last commit that changed a path, or the first of all; an
  /// earlier one where that is not known without looking.
  mutating func lastCommit(
    thatChanged path: TrackedPath, from commit: ObjectID
  ) throws(HistoryError) -> ObjectID {
    guard keepsRecords else { return commit }
    do {
      return try lookup.lastCommit(thatChanged: path, from: commit, in: git, unless: isAbandoned)
    } catch {
      keepsRecords = false
      return commit
    }
  }

  /// What a path holds in a commit and in each of its parents.
  mutating func contents(
    _ path: TrackedPath, of commit: ObjectID
  ) throws(HistoryError) -> (now: TrackedContent?, parents: [HistoryWalk.Parent]) {
    if keepsRecords, let known = lookup.index?.contents(path, of: commit) { return known }
    // One path is followed through the trees more quickly than all are.
    if path == .folder, let record = record(of: commit) { return record.contents(path) }
    let now = try content(path, of: commit)
    var before: [HistoryWalk.Parent] = []
    for parent in try parents(of: commit) {
      let content = try content(path, of: parent)
      before.append(
        HistoryWalk.Parent(
          commit: parent, path: path, content: content, isSame: content == now))
    }
    return (now, before)
  }

  /// The schema in a commit, where records or the index tell it; `nil` where they do not.
  mutating func toldSchema(of commit: ObjectID) -> TrackedContent?? {
    guard keepsRecords else { return nil }
    do {
      return .some(try lookup.schema(of: commit, in: git))
    } catch {
      // `try?` would tell that there is none.
      return nil
    }
  }
}

extension CommitRecord {
  /// What a path holds in the commit and in its parents, where it is not the same in all of them.
  fileprivate func contents(
    _ path: TrackedPath
  ) -> (now: TrackedContent?, parents: [HistoryWalk.Parent]) {
    let changes = comparisons.map { path == .folder ? nil : $0.change(of: path) }
    let now = path == .folder ? folder : changes.lazy.compactMap(\.self).first?.new
    let before = parents.indices.map { parent in
      let isSame = isSame(path, as: parent)
      return HistoryWalk.Parent(
        commit: parents[parent], path: path, content: isSame ? now : changes[parent]?.old,
        isSame: isSame)
    }
    return (now, before)
  }
}
