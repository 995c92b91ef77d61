internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSite

/// What `publish` would do, found out before anybody is asked, and again when nobody else can
/// publish.
struct PreparedPublication {
  /// The commit at HEAD.
  let head: ObjectID
  /// What differs from the last publication.
  let review: Review
  /// What is published: anew, or the last publication where nothing has changed since.
  let publication: Publication
  /// The publications before it, the latest first.
  let earlier: [Publication]
  /// Whether it is a new one.
  let isNew: Bool
  /// What lies in the folder.
  let found: PublishedFolder

  /// Finds out what is to be done.
  ///
  /// - Parameters:
  ///   - session: The registers.
  ///   - place: The folder that is published to.
  ///   - date: The day that was asked for, as it was typed.
  /// - Throws: What stands in the way.
  init(in session: Session, at place: PublicationPlace, date: String?) throws {
    let asked = try date.map { text in
      guard let day = CalendarDate(text) else { throw Problem.publication(.invalidDate(text)) }
      return day
    }
    guard let head = try session.repository().headIfAny() else {
      throw Problem.publication(.noCommits)
    }
    var repository = try session.repository(asOf: head)
    let review = try repository.review(at: head)
    guard review.blockers.isEmpty else { throw Problem.publication(.blocked(review.blockers)) }
    let publications = try repository.publications(from: head)
    found = try place.mayPublish(try repository.git.tags())
    self.head = head
    self.review = review
    if let last = publications.first,
      try Self.isUnchanged(since: last, publications, review, &repository)
    {
      (publication, earlier, isNew) = (last, Array(publications.dropFirst()), false)
      return
    }
    let today = try session.today()
    let day = asked ?? today
    if let last = publications.first, let lastDay = last.day, day < lastDay {
      throw Problem.publication(.beforeLast(day.description, tag: last.tag))
    }
    // A day that a tag made by hand has run ahead to is not refused: no other could follow it.
    if day > max(today, publications.first?.day ?? today) {
      throw Problem.publication(.inFuture(day.description, today: today.description))
    }
    publication = try Self.publication(on: day, of: head, &repository)
    earlier = publications
    isNew = true
  }

  /// Whether the site would be the same as that of a publication.
  private static func isUnchanged(
    since last: Publication, _ publications: [Publication], _ review: Review,
    _ repository: inout RegisterRepository
  ) throws(HistoryError) -> Bool {
    guard review.difference.isEmpty else { return false }
    if last.commit == review.to { return true }
    // The order of the schema's fields, which is that of the columns, is no difference.
    let edition = SiteContent.Edition.publication(last, earlier: Array(publications.dropFirst()))
    return try repository.publishesTheSame(as: edition, at: last.commit, and: review.to)
  }

  /// The next publication of a day.
  private static func publication(
    on day: CalendarDate, of head: ObjectID, _ repository: inout RegisterRepository
  ) throws(HistoryError) -> Publication {
    let sameDay = try repository.allPublications().filter { $0.day == day }.map(\.number)
    let number = sameDay.max().map { ".\($0 + 1)" } ?? ""
    let prefix = repository.presentSchema.schema.publicationTag
    return repository.publication("\(prefix)\(day)\(number)", of: head)
  }

  /// Builds the site.
  func plan(in session: Session) throws(HistoryError) -> PublicationPlan {
    var repository = try session.repository(asOf: publication.commit)
    return try PublicationPlan(
      of: publication, earlier: earlier, in: &repository, tool: Tool.version)
  }

  /// Whether the folder holds just what was built.
  func isInPlace(_ plan: PublicationPlan, at path: String) throws -> Bool {
    guard case .site(let manifest, _, _) = found, manifest.publication == publication.tag else {
      return false
    }
    return try Verification(
      of: path, manifest, against: plan, publications: [publication], earlier: earlier
    ).findings.isEmpty
  }
}
