internal import Git
internal import RegisterDiff
internal import RegisterModel

extension RegisterRepository {
  /// What a commit made of a register, against each of its parents.
  struct RegisterStep {
    var commit: ObjectID
    var id: RegisterID
    var oldID: RegisterID?
    /// What the register's path holds in the commit.
    var content: TrackedContent?
    /// The parents, and what the register's path held in each.
    var parents: [HistoryWalk.Parent]
  }

  /// Tells what a commit did to a register.
  mutating func entry(for step: RegisterStep) throws(HistoryError) -> RegisterEntry {
    let info = try info(step.commit)
    let now = try read(step.id, step.content, of: step.commit)
    var befores: [RegisterVersion?] = []
    for parent in step.parents {
      befores.append(try lastReadable(step.oldID ?? step.id, from: parent.commit))
    }
    let name = (now?.version ?? befores.lazy.compactMap { $0 }.first)?.register.name
    var entry = RegisterEntry(
      commit: info, id: step.id, oldID: step.oldID, name: name ?? step.id.rawValue,
      kind: .changed, changes: [], failure: now?.failure)
    if now?.failure != nil {
      entry.kind = .unreadable
      return entry
    }
    entry.changes = Self.ownChanges(from: befores, to: now?.version)
    let appeared = step.parents.allSatisfy { $0.content == nil }
    if step.content == nil {
      entry.kind = .deleted
    } else if step.oldID != nil {
      entry.kind = .renamed
    } else if appeared {
      entry.kind = .created
    } else if entry.changes.isEmpty {
      entry.kind = step.parents.count > 1 ? .merge : .formatting
    }
    return entry
  }

  /// The fields whose value differs from that in every parent, as changes from the first one.
  private static func ownChanges(
    from parents: [RegisterVersion?], to now: RegisterVersion?
  ) -> [Change] {
    let first = RegisterComparison.changes(from: parents.first ?? nil, to: now)
    guard parents.count > 1 else { return first }
    var places = Set(first.map(Place.init))
    for parent in parents.dropFirst() {
      places.formIntersection(RegisterComparison.changes(from: parent, to: now).map(Place.init))
    }
    return first.filter { places.contains(Place($0)) }
  }

  /// What identifies a field across comparisons with several parents.
  private struct Place: Hashable {
    var field: FieldID?
    var key: String
    var language: LanguageCode?

    init(_ change: Change) {
      field = change.field
      key = change.field == nil ? change.key : ""
      language = change.language
    }
  }

  /// The register as it last parsed, going back from a commit by first parents; `nil` where it was
  /// not there.
  private mutating func lastReadable(
    _ id: RegisterID, from commit: ObjectID
  ) throws(HistoryError) -> RegisterVersion? {
    var commit = commit
    while let read = try read(id, try content(.register(id), of: commit), of: commit) {
      if read.failure == nil { return read.version }
      guard let parent = try links(commit).parents.first else { break }
      commit = parent
    }
    return nil
  }
}
