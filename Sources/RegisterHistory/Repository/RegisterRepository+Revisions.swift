package import Git
package import RegisterModel
internal import TimeZones

/// Which commit a revision on a command line means: by Git, by the clock or by a publication.
extension RegisterRepository {
  /// The commit that is checked out; `nil` where there is none yet.
  package func headIfAny() throws(HistoryError) -> ObjectID? {
    let head = try HistoryError.reporting { () throws(GitError) in try git.head() }
    guard let head else { return nil }
    do {
      _ = try git.commitLinks(head)
      return head
    } catch {
      throw located(error, in: head)
    }
  }

  /// The commit that is checked out.
  ///
  /// - Throws: ``HistoryError/noCommits`` when there is none yet.
  package func head() throws(HistoryError) -> ObjectID {
    guard let head = try headIfAny() else { throw .noCommits }
    return head
  }

  /// The commit that a revision means: what Git resolves, a day, a time, or a publication.
  ///
  /// A day lasts to its end in the schema's time zone. Going back from HEAD by first parents, the
  /// first commit whose committer time is not later is meant.
  package mutating func resolve(_ revision: String) throws(HistoryError) -> ObjectID {
    if let commit = try resolveByGit(revision) { return commit }
    if revision == "HEAD" || revision == "@" { return try head() }
    switch Revision(revision) {
    case nil: throw .unknownRevision(revision)
    case .published(let day):
      return try publication(until: day).commit
    case .day(let date):
      let zone = try timeZone()
      let midnight = Int64(date.daysSinceEpoch + 1) * 86_400
      return try commit(notAfter: zone.utc(fromLocal: midnight) - 1, named: revision)
    case .time(let date, let seconds):
      let zone = try timeZone()
      let local = Int64(date.daysSinceEpoch) * 86_400 + Int64(seconds)
      return try commit(notAfter: zone.utc(fromLocal: local), named: revision)
    }
  }

  /// The latest publication that HEAD descends from, or the last one not later than a day.
  ///
  /// - Throws: ``HistoryError/notPublished(until:)`` where there is none, and
  ///   ``HistoryError/beyondCut(_:)`` where a shallow clone may lack it.
  package mutating func publication(
    until day: CalendarDate? = nil
  ) throws(HistoryError) -> Publication {
    let publications = try publications(from: try head())
    var latest = publications.first
    if let day { latest = publications.first { $0.day.map { $0 <= day } ?? false } }
    if let latest { return latest }
    if isShallow { throw .beyondCut(day.map { "published@\($0)" } ?? "published") }
    throw .notPublished(until: day?.description)
  }

  /// What Git alone makes of a revision; `nil` for what it does not know, or cannot read.
  private func resolveByGit(_ revision: String) throws(HistoryError) -> ObjectID? {
    // To libgit2 whatever ends in an @ is HEAD; to Git only the @ alone is.
    if revision.hasSuffix("@"), revision != "@" { return nil }
    do {
      return try git.resolve(revision)
    } catch {
      switch error.code {
      // Git takes no fewer than four digits for the beginning of an id.
      case .ambiguous where revision.utf8.count < 4: return nil
      case .ambiguous: throw .ambiguousRevision(revision)
      case .invalidSpec, .notACommit: return nil
      case .notFound where isShallow && error.isDamage: throw .beyondCut(revision)
      default: throw located(error, in: error.object)
      }
    }
  }

  private mutating func commit(
    notAfter limit: Int64, named revision: String
  ) throws(HistoryError) -> ObjectID {
    var commit = try head()
    while true {
      if try node(commit).committerTime <= limit { return commit }
      guard let parent = try parents(of: commit).first else {
        throw isShallow ? .beyondCut(revision) : .nothingBefore(revision)
      }
      commit = parent
    }
  }

  /// The rules of the schema's time zone.
  private func timeZone() throws(HistoryError) -> TimeZoneRules {
    let name = presentSchema.schema.timeZone
    guard let rules = TimeZoneRules.installed(name) else { throw .unknownTimeZone(name) }
    return rules
  }
}
