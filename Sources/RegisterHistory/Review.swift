internal import Diagnostics
package import Git
package import RegisterDiff
package import RegisterModel

/// Everything that differs from the last publication, to be read before the next.
package struct Review: Sendable {
  /// Something that stands in the way of publishing.
  package enum Blocker: Hashable, Sendable {
    /// A check of what would be published has this many errors.
    case errors(Int)
    /// This many registers, or the schema, differ between HEAD and the working tree.
    case uncommitted(Int)
    /// The clone is shallow: what was published before cannot be told.
    case shallow
    /// HEAD does not descend from the last publication.
    case diverged(tag: String)
  }

  /// A field of a register, in a language.
  package struct Place: Hashable, Sendable {
    package var register: RegisterID
    package var field: FieldID?
    package var key: String
    package var language: LanguageCode?
  }

  /// The last publication; `nil` where there is none.
  package var publication: Publication?
  /// The commit that is compared with; `nil` where nothing was published.
  package var since: ObjectID?
  /// The commit that would be published.
  package var to: ObjectID
  /// What would change for the public.
  package var difference: Difference
  /// The wordings in other languages that may have fallen behind, in the order of the difference.
  package var outdated: [OutdatedWording] = []
  /// The commits that changed each field, newest first.
  package var commits: [Place: [CommitInfo]]
  /// What a check of that commit finds.
  package var report: CheckReport
  /// What differs between HEAD and the working tree.
  package var uncommitted: Difference
  /// What stands in the way of publishing.
  package var blockers: [Blocker]

  /// The place of a change in a register.
  package static func place(_ change: Change, in register: RegisterID) -> Place {
    Place(
      register: register, field: change.field, key: change.field == nil ? change.key : "",
      language: change.language)
  }
}

extension RegisterRepository {
  /// What the next publication would change.
  ///
  /// - Parameters:
  ///   - since: What to compare with; `nil` means the last publication, or nothing.
  ///   - head: The commit that would be published.
  /// - Returns: what is to be read before it is published.
  /// - Throws: when the repository or the working tree cannot be read.
  package mutating func review(
    since: ObjectID? = nil, at head: ObjectID
  ) throws(HistoryError) -> Review {
    let publication = try publications(from: head).first
    let base = since ?? publication?.commit
    let committed = try snapshot(.commit(head))
    let published = try snapshot(base.map(Point.commit) ?? .nothing)
    let checkedOut = try snapshot(try headIfAny().map(Point.commit) ?? .nothing)
    let uncommitted = try difference(from: checkedOut, to: try snapshot(.worktree))
    let report = try check(committed)
    let difference = try difference(from: published, to: committed)
    return Review(
      publication: publication, since: base, to: head, difference: difference,
      outdated: try outdatedWordings(in: difference, at: committed),
      commits: try commitsByPlace(in: difference, from: base, to: head), report: report,
      uncommitted: uncommitted, blockers: try blockers(report, uncommitted, at: head))
  }

  /// The commits between two points that changed each field, newest first, under the id that the
  /// register has at the newer point.
  private mutating func commitsByPlace(
    in difference: Difference, from base: ObjectID?, to head: ObjectID
  ) throws(HistoryError) -> [Review.Place: [CommitInfo]] {
    var commits: [Review.Place: [CommitInfo]] = [:]
    var laterIDs: [RegisterID: RegisterID] = [:]
    try visitEntries(upTo: head, since: base) { entry in
      let id = laterIDs[entry.id] ?? entry.id
      if let oldID = entry.oldID { laterIDs[oldID] = id }
      for change in entry.changes {
        commits[Review.place(change, in: id), default: []].append(entry.commit)
      }
      return .goOn
    }
    for register in difference.registers {
      let places = register.changes.map { Review.place($0, in: register.id) }
      var isTold = true
      for place in places where isTold { isTold = try isOneLine(commits[place] ?? []) }
      if isTold { continue }
      let entries = try entries(of: register.id, from: base, to: head)
      for place in places {
        commits[place] = entries.filter { entry in
          entry.changes.contains { Review.place($0, in: register.id) == place }
        }.map(\.commit)
      }
    }
    return commits
  }

  /// Whether each commit was made on the next, so that none was on a branch whose version of the
  /// register a merge dropped.
  private mutating func isOneLine(_ commits: [CommitInfo]) throws(HistoryError) -> Bool {
    for (newer, older) in zip(commits, commits.dropFirst()) {
      if try !isMade(newer.id, on: older.id) { return false }
    }
    return true
  }

  /// Whether a commit was made on another.
  ///
  /// Nothing is looked for behind commits that are earlier than the other: with wrong clocks the
  /// answer may be no where it should be yes.
  private mutating func isMade(
    _ commit: ObjectID, on other: ObjectID
  ) throws(HistoryError) -> Bool {
    let time = try links(other).committerTime
    var pending = [commit]
    var seen: Set<ObjectID> = []
    while let next = pending.popLast() {
      if next == other { return true }
      for parent in try parents(of: next) where seen.insert(parent).inserted {
        if try links(parent).committerTime >= time { pending.append(parent) }
      }
    }
    return false
  }

  /// What the commits between two points did to a register, newest first.
  private mutating func entries(
    of id: RegisterID, from base: ObjectID?, to head: ObjectID
  ) throws(HistoryError) -> [RegisterEntry] {
    let excluded = try base.map { commit throws(HistoryError) in try ancestors(of: commit) } ?? []
    var walk = HistoryWalk(.register(id), followsRenames: true, base: base, excluded: excluded)
    return try entries(of: &walk, from: head)
  }

  private mutating func blockers(
    _ report: CheckReport, _ uncommitted: Difference, at head: ObjectID
  ) throws(HistoryError) -> [Review.Blocker] {
    var blockers: [Review.Blocker] = []
    if report.count(.error) > 0 { blockers.append(.errors(report.count(.error))) }
    if !uncommitted.isEmpty {
      let schema = uncommitted.schema.isEmpty ? 0 : 1
      blockers.append(.uncommitted(uncommitted.registers.count + schema))
    }
    if git.isShallow { blockers.append(.shallow) }
    if let latest = try allPublications().first,
      !(try ancestors(of: head).contains(latest.commit))
    {
      blockers.append(.diverged(tag: latest.tag))
    }
    return blockers
  }
}
