package import Git
package import RegisterModel
package import TimeZones

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
  ///   - zone: The time zone that days are counted in; it is asked for only where the name holds none.
  package init(
    tag: String, prefix: String, commit: ObjectID, date: Timestamp?,
    zone: @autoclosure () -> TimeZoneRules
  ) {
    self.tag = tag
    self.commit = commit
    self.date = date
    if let (day, number) = Self.day(in: tag.dropFirst(prefix.count)) {
      self.day = day
      self.number = number
    } else {
      day = date.flatMap { zone().day(atUTC: $0.seconds) }
      number = 1
    }
  }

  /// Reads what follows the prefix in a tag's name: `2026-11-22`, or `2026-11-22.2`.
  fileprivate static func day(in text: Substring) -> (day: CalendarDate, number: Int)? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let number = parts.count == 2 ? Self.number(parts[1]) : 1
    guard let first = parts.first, let day = CalendarDate(String(first)), let number else {
      return nil
    }
    return (day, number)
  }

  /// Whether a name may be a publication's, whatever the prefix is.
  fileprivate static func endsInDay(_ name: String) -> Bool {
    let number = name.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    let rest = name.dropLast(number)
    return CalendarDate(String(name.suffix(10))) != nil
      || rest.hasSuffix(".") && CalendarDate(String(rest.dropLast().suffix(10))) != nil
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
  ///
  /// They are named as the present schema says, or as that of their own commit did, with a day: a
  /// schema that gives publications another name does not make those before it unsaid.
  package mutating func allPublications() throws(HistoryError) -> [Publication] {
    let tags = try HistoryError.reporting { () throws(GitError) in try git.tags() }
    var publications: [Publication] = []
    // The rules are read from a file: once for each zone, however many tags hold no day.
    var zones: [String: TimeZoneRules] = [:]
    for tag in tags {
      guard let schema = try schemaNaming(tag) else { continue }
      publications.append(
        Publication(
          tag: tag.name, prefix: schema.publicationTag, commit: tag.commit,
          date: tag.tagger?.when,
          zone: zones.value(for: schema.timeZone) { schema.timeZoneRules() }))
    }
    return publications.sorted { $1.isEarlier(than: $0) }
  }

  /// The schema by which a tag is the name of a publication; `nil` where it is none.
  private mutating func schemaNaming(_ tag: Tag) throws(HistoryError) -> Schema? {
    let present = presentSchema.schema
    if tag.name.utf8.starts(with: present.publicationTag.utf8) { return present }
    guard Publication.endsInDay(tag.name) else { return nil }
    let own: Schema
    do {
      own = try schema(try schemaID(of: tag.commit)).schema
    } catch {
      // A tag on a commit that this clone lacks says nothing.
      if error.git?.code == .notFound { return nil }
      throw error
    }
    let prefix = own.publicationTag
    guard tag.name.utf8.starts(with: prefix.utf8),
      Publication.day(in: tag.name.dropFirst(prefix.count)) != nil
    else { return nil }
    return own
  }

  /// The publication that a tag stands for, by the present schema, whether the tag is there or not.
  ///
  /// - Parameters:
  ///   - tag: The tag's name.
  ///   - commit: The commit that it marks.
  ///   - date: When it was made; `nil` where it has not been, or where that does not count.
  /// - Returns: The publication.
  package func publication(
    _ tag: String, of commit: ObjectID, date: Timestamp? = nil
  ) -> Publication {
    let schema = presentSchema.schema
    return Publication(
      tag: tag, prefix: schema.publicationTag, commit: commit, date: date,
      zone: schema.timeZoneRules())
  }
}

extension [String: TimeZoneRules] {
  /// The rules of a zone, read where they are not there yet.
  fileprivate mutating func value(
    for zone: String, _ read: () -> TimeZoneRules
  ) -> TimeZoneRules {
    if let known = self[zone] { return known }
    let rules = read()
    self[zone] = rules
    return rules
  }
}
