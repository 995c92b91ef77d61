internal import Diagnostics
package import Git
internal import RegisterModel

/// Checks what a push would make reachable: every new commit, with its own registers, schema and
/// message, and the message of every new tag.
///
/// What cannot be read is refused.
package struct PushCheck: ~Copyable {
  private let git: Repository
  private var roots = RegisterRoots()
  private var folders: CheckedFolders
  private var decisions: PushedDecisions

  /// How many folders of registers were listed whole.
  package var listedFolders: Int { folders.listedCount }

  /// How many refused commits and tags are told about in full.
  private static let mostRefusals = 3

  /// Opens the repository that is pushed to or from.
  ///
  /// - Parameters:
  ///   - now: When the check is made, in seconds since 1970-01-01 UTC.
  ///   - open: Opens the repository.
  /// - Throws: When the repository cannot be read.
  package init(
    now: Int64, _ open: @escaping () throws(GitError) -> Repository
  ) throws(HistoryError) {
    git = try HistoryError.reporting(open)
    folders = CheckedFolders(now: now)
    decisions = PushedDecisions(now: now, open)
  }

  /// Checks a push to this repository.
  ///
  /// - Parameter updates: What the push would do to its references.
  /// - Returns: What was found.
  /// - Throws: When the references cannot be read, or what one would stand for.
  package mutating func received(_ updates: [RefUpdate]) throws(HistoryError) -> PushReport {
    try report(updates, known: targets("refs/"))
  }

  /// Checks a push from this repository to another.
  ///
  /// - Parameters:
  ///   - updates: What the push would do to the references of the other.
  ///   - remote: What the other is called here.
  /// - Returns: What was found.
  /// - Throws: As `received(_:)`.
  package mutating func sent(
    _ updates: [RefUpdate], to remote: String
  ) throws(HistoryError) -> PushReport {
    let known = try targets("refs/remotes/\(remote)/").union(updates.compactMap(\.old))
    var report = try report(updates, known: known)
    guard case .commit(let first, _)? = report.refusals.first?.subject else { return report }
    // Whoever mends a commit does so where it is checked out, or something that was made on it.
    let head = try? git.head()
    let madeOn = NewCommits(
      from: head.map { [$0] } ?? [], notFrom: peeled(known).commits, in: git)
    report.isCheckedOut = madeOn.isNew(first)
    if report.isCheckedOut, first != head { report.concernsOnlyLast = false }
    return report
  }

  private func targets(_ prefix: String) throws(HistoryError) -> Set<ObjectID> {
    try HistoryError.reporting { () throws(GitError) in
      try git.referenceTargets(withPrefix: prefix)
    }
  }

  /// The commits and the annotated tags that references stand for.
  private func peeled(
    _ targets: Set<ObjectID>
  ) -> (commits: Set<ObjectID>, tags: Set<ObjectID>) {
    var (commits, tags): (Set<ObjectID>, Set<ObjectID>) = ([], [])
    for id in targets {
      // One that is damaged or not here leaves nothing out.
      guard let peeled = try? git.peeled(id) else { continue }
      if let commit = peeled.commit { commits.insert(commit) }
      tags.formUnion(peeled.tags.map(\.id))
    }
    return (commits, tags)
  }

  private mutating func report(
    _ updates: [RefUpdate], known: Set<ObjectID>
  ) throws(HistoryError) -> PushReport {
    let knownCommits: Set<ObjectID>
    var seenTags: Set<ObjectID>
    (knownCommits, seenTags) = peeled(known)
    var tips: [ObjectID] = []
    var tags: [PushRefusal] = []
    for update in updates {
      guard let new = update.new else { continue }
      let peeled = try HistoryError.reporting { () throws(GitError) in try git.peeled(new) }
      if let commit = peeled.commit { tips.append(commit) }
      for tag in peeled.tags where seenTags.insert(tag.id).inserted {
        guard let report = Self.errors(inMessage: tag.message) else { continue }
        tags.append(
          PushRefusal(
            subject: .tag(reference: update.name, tag.id), reasons: [.message(report)],
            isInherited: false))
      }
    }
    let commits = NewCommits(from: tips, notFrom: knownCommits, in: git)
    return try report(commits, tips, refusedTags: tags)
  }

  private mutating func report(
    _ commits: NewCommits, _ tips: [ObjectID], refusedTags: [PushRefusal]
  ) throws(HistoryError) -> PushReport {
    var refused: [ObjectID] = []
    for id in commits.ids where isRefused(id, commits) { refused.append(id) }
    if !refused.isEmpty {
      let reached = commits.reachedBefore(Set(refused), in: git)
      refused.removeAll(where: reached.contains)
    }
    var refusals = refused.prefix(Self.mostRefusals).map { refusal(of: $0, commits) }
    refusals += refusedTags.prefix(Self.mostRefusals - refusals.count)
    return PushReport(
      newCommits: commits.ids.count, refusedCommits: refused.count,
      refusedTags: refusedTags.count, refusals: refusals,
      concernsOnlyLast: refused.count == 1 && tips.contains(refused[0])
        && !commits.isParent(refused[0]),
      firstIsRoot: refused.first.map(commits.isRoot) ?? false,
      schema: schema(of: refused.first ?? tips.last))
  }

  /// Whether something is wrong with a commit.
  private mutating func isRefused(_ id: ObjectID, _ commits: NewCommits) -> Bool {
    if commits.failures[id] != nil { return true }
    do {
      let commit = try HistoryError.reporting { () throws(GitError) in try git.commit(id) }
      if Self.errors(inMessage: commit.message) != nil { return true }
      for root in try roots.folders(of: id, in: git) {
        if try !folders.isGood(root.registers, in: git) { return true }
      }
      for root in try changedRoots(commit) {
        if try !decisions.undecided(id, below: root).isEmpty { return true }
      }
      return false
    } catch {
      return true
    }
  }

  /// What is wrong with a commit that is refused.
  private mutating func refusal(of id: ObjectID, _ commits: NewCommits) -> PushRefusal {
    var refusal = PushRefusal(subject: .commit(id, nil), reasons: [], isInherited: false)
    do throws(HistoryError) {
      if let error = commits.failures[id] { throw HistoryError.git(error) }
      let commit = try HistoryError.reporting { () throws(GitError) in try git.commit(id) }
      refusal.subject = .commit(id, CommitInfo(commit, author: commit.author?.name))
      if let report = Self.errors(inMessage: commit.message) {
        refusal.reasons.append(.message(report))
      }
      for root in try roots.folders(of: id, in: git) {
        if try folders.isGood(root.registers, in: git) { continue }
        let report = try folders.errors(in: root.registers, below: root.path, git)
        refusal.reasons.append(.registers(report))
      }
      refusal.isInherited = try isInherited(commit, commits)
      for root in try changedRoots(commit) {
        let changes = try decisions.undecided(id, below: root)
        if !changes.isEmpty { refusal.reasons.append(.undecided(changes)) }
      }
    } catch {
      refusal.reasons.append(.unreadable(error))
    }
    return refusal
  }

  /// Whether registers of a commit that was there before had errors already.
  private mutating func isInherited(
    _ commit: Commit, _ commits: NewCommits
  ) throws(HistoryError) -> Bool {
    for parent in commit.parents where !commits.isNew(parent) {
      for root in (try? roots.folders(of: parent, in: git)) ?? [] {
        if try !folders.isGood(root.registers, in: git) { return true }
      }
    }
    return false
  }

  /// The roots that a commit or one of its parents has, where it does not have the same registers
  /// as each of them.
  private mutating func changedRoots(_ commit: Commit) throws(HistoryError) -> [[String]] {
    let now = try roots.folders(of: commit.id, in: git)
    var changed = Set(commit.parents.isEmpty ? now.map(\.path) : [])
    for parent in commit.parents {
      let before: [RegisterRoots.Root]
      do {
        before = try roots.folders(of: parent, in: git)
      } catch .git(let error) where error.code == .notFound && git.isShallow {
        continue
      }
      changed.formUnion(Set(now).symmetricDifference(before).map(\.path))
    }
    return changed.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The schema of a commit's first root; of no root, one that says nothing.
  private mutating func schema(of commit: ObjectID?) -> Schema {
    guard let commit, let root = try? roots.folders(of: commit, in: git).first,
      let found = try? folders.schema(in: root.registers, git)
    else { return ReadSchema([]).schema }
    return found
  }

  /// The errors in the message of a commit or a tag; `nil` where it has none.
  private static func errors(inMessage message: String) -> FileReport? {
    guard let report = IdentityCodeRule.report(on: SourceText(path: "", text: message)),
      report.count(.error) > 0
    else { return nil }
    return report.only(.error, below: "")
  }
}
