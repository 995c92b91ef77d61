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
    /// These commits, newest first, changed what is to be published, and nobody but their authors
    /// says to have read them.
    case unreviewed([CommitInfo])
  }

  /// A field of a register, in a language.
  package struct Place: Hashable, Sendable {
    /// The register.
    package var register: RegisterID
    /// The field; `nil` for the register as a whole: where it came, went or got another id.
    package var field: Change.Place?

    /// Names the place of a register as a whole, or of one of its fields.
    package init(register: RegisterID, field: Change.Place? = nil) {
      self.register = register
      self.field = field
    }
  }

  /// The last publication; `nil` where there is none.
  package var publication: Publication?
  /// The commit that is compared with; `nil` where nothing was published.
  package var since: ObjectID?
  /// The commit that would be published.
  package var to: ObjectID
  /// Whether that is the commit that is checked out.
  package var isOfHead: Bool
  /// Whether the clone is shallow, so that it may lack a publication.
  package var isShallow: Bool
  /// What would change for the public.
  package var difference: Difference
  /// What would become public because its field opens up.
  package var opened: [OpenedValue] = []
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
  /// Whether it may leave the house: only what may be published is in it.
  package var isPublic = false

  /// The place of a change in a register; for `nil`, that of what became of the register as a whole.
  package static func place(_ change: Change?, in register: RegisterID) -> Place {
    Place(register: register, field: change?.place)
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
    let checkedOutCommit = try headIfAny()
    let checkedOut = try snapshot(checkedOutCommit.map(Point.commit) ?? .nothing)
    // Where no files are checked out, none differs.
    let files = root == nil ? checkedOut : try snapshot(.worktree)
    let uncommitted = try difference(from: checkedOut, to: files)
    let report = try check(committed)
    let difference = try difference(from: published, to: committed)
    let commits = try commitsByPlace(in: difference.registers, from: base, to: head)
    return Review(
      publication: publication, since: base, to: head, isOfHead: head == checkedOutCommit,
      isShallow: git.isShallow,
      difference: difference, opened: try openedValues(in: difference, at: committed),
      outdated: try outdatedWordings(in: difference, at: committed),
      commits: commits, report: report, uncommitted: uncommitted,
      blockers: try blockers(
        report, uncommitted, from: publication?.commit, to: head,
        commits: base == publication?.commit ? commits : nil))
  }

  private mutating func blockers(
    _ report: CheckReport, _ uncommitted: Difference, from published: ObjectID?,
    to head: ObjectID, commits: [Review.Place: [CommitInfo]]?
  ) throws(HistoryError) -> [Review.Blocker] {
    var blockers: [Review.Blocker] = []
    if report.count(.error) > 0 { blockers.append(.errors(report.count(.error))) }
    if !uncommitted.isEmpty {
      let schema = uncommitted.changesSchema ? 1 : 0
      blockers.append(.uncommitted(uncommitted.registers.count + schema))
    }
    if git.isShallow { blockers.append(.shallow) }
    if let latest = try allPublications().first,
      !(try ancestors(of: head).contains(latest.commit))
    {
      blockers.append(.diverged(tag: latest.tag))
    }
    let unreviewed = try unreviewedCommits(from: published, to: head, named: commits)
    if !unreviewed.isEmpty { blockers.append(.unreviewed(unreviewed)) }
    return blockers
  }
}
