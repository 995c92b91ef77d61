package import Git
package import RegisterModel

/// A commit that was made public, marked by an annotated tag.
package struct Publication: Hashable, Sendable {
  /// The tag's name, such as `publicerad/2026-11-22`.
  package var tag: String
  /// The commit.
  package var commit: ObjectID
  /// When the tag was made.
  package var date: Timestamp?
  /// The day that it is named after; where its name holds none, the day on which the tag was made;
  /// `nil` where that is unknown too.
  package var day: CalendarDate?
  /// Which of its day's publications it is, from 1, by its name.
  package var number: Int

  /// Makes a publication of what its tag says.
  ///
  /// - Parameters:
  ///   - tag: The tag's name.
  ///   - prefix: What the names of such tags begin with; a day follows, as `2026-11-22`, and for
  ///     the second and later ones of a day `.2` and so on.
  ///   - commit: The commit that it marks.
  ///   - date: When it was made.
  ///   - zone: The time zone that days are counted in.
  package init(
    tag: String, prefix: String, commit: ObjectID, date: Timestamp?, zone: TimeZoneRules
  ) {
    self.tag = tag
    self.commit = commit
    self.date = date
    let parts = tag.dropFirst(prefix.count)
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let count = parts.count == 2 ? Self.number(parts[1]) : 1
    if let day = CalendarDate(String(parts[0])), let count {
      self.day = day
      number = count
    } else {
      day = date.flatMap { zone.day(atUTC: $0.seconds) }
      number = 1
    }
  }

  /// The number at the end of a tag's name, `nil` for what no publication is counted by.
  ///
  /// Tags are made by hand too, and the one after the largest number must be a number still.
  private static func number(_ text: Substring) -> Int? {
    guard let number = Int(text), (1...largestNumber).contains(number), String(number) == text
    else { return nil }
    return number
  }

  private static let largestNumber = 999_999

  /// Whether it was made public before another.
  package func isEarlier(than other: Publication) -> Bool {
    let (left, right) = (day?.daysSinceEpoch ?? Int.min, other.day?.daysSinceEpoch ?? Int.min)
    return (left, number, date?.seconds ?? 0, tag)
      < (right, other.number, other.date?.seconds ?? 0, other.tag)
  }
}

extension RegisterRepository {
  /// The publications that can be reached from a commit, the latest first.
  package mutating func publications(from commit: ObjectID) throws(HistoryError) -> [Publication] {
    let publications = try allPublications()
    guard !publications.isEmpty else { return [] }
    let reachable = try ancestors(of: commit)
    return publications.filter { reachable.contains($0.commit) }
  }

  /// All publications, wherever they are, the latest first.
  package func allPublications() throws(HistoryError) -> [Publication] {
    let schema = presentSchema.schema
    let prefix = schema.publicationTag
    let zone = TimeZoneRules.installed(schema.timeZone) ?? .helsinki
    return try HistoryError.reporting { () throws(GitError) in try git.tags(withPrefix: prefix) }
      .map { tag in
        Publication(
          tag: tag.name, prefix: prefix, commit: tag.commit, date: tag.tagger?.when, zone: zone)
      }
      .sorted { $1.isEarlier(than: $0) }
  }

  /// A commit and all commits that it was made on; those that a shallow clone lacks are left out.
  mutating func ancestors(of commit: ObjectID) throws(HistoryError) -> Set<ObjectID> {
    var found: Set<ObjectID> = [commit]
    var pending = [commit]
    while let next = pending.popLast() {
      for parent in try parents(of: next) where found.insert(parent).inserted {
        pending.append(parent)
      }
    }
    return found
  }
}
