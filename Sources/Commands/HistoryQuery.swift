internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// What is asked by `history`: a register's changes, newest first.
struct HistoryQuery: Query {
  static var worksWithoutFiles: Bool { true }

  /// The register's id, or another word that means it.
  var register: String
  /// Which changes are shown.
  var filter = TypedFilter()
  /// Whether commits are shown too that changed no value.
  var showsAll = false
  /// Whether the history goes on past the file's present name.
  var followsRenames = true
  /// Whom it is shown to.
  var audience = Audience.office
  /// How it is printed.
  var format = DocumentFormat.text

  func run(in session: Session) throws -> Outcome {
    let projection = try audience.projection(in: session)
    let filter = try filter.read(in: session, for: projection)
    let (subject, find, gaps) = try history(session, projection)
    let next = { () throws -> RegisterEntry? in
      while let entry = try find() {
        if showsAll || entry.kind.tellsSomething, let shown = filter.filtered(entry) {
          return shown
        }
      }
      return nil
    }
    let presenter = session.presenter(for: projection)
    let heading =
      session.introduction(subject.found, asked: register)
      + presenter.heading(of: subject.id, name: subject.name)
    var (isEmpty, isOver) = (true, false)
    let pieces = DocumentPieces {
      if isOver { return nil }
      let entry = try next()
      defer { (isEmpty, isOver) = (false, entry == nil) }
      let above = isEmpty ? heading : []
      if let entry { return above + presenter.document(entry) }
      let none = isEmpty ? presenter.noHistory(isPublic: projection != nil) : []
      return above + none + presenter.document(gaps())
    }
    return try format.outcome(by: presenter, pieces: pieces) {
      var entries: [RegisterEntry] = []
      while let entry = try next() { entries.append(entry) }
      let gaps = gaps()
      let history = History(register: subject.id, isComplete: gaps.isComplete, entries: entries)
      return presenter.json(history, gaps)
    }.lacking(gaps)
  }

  /// The register that is asked about, what finds its entries, newest first, and what says in the end
  /// what the history lacks.
  private func history(
    _ session: Session, _ projection: PublicProjection?
  ) throws -> (Subject, () throws -> RegisterEntry?, () -> Gaps) {
    var repository = try session.repository()
    if let projection {
      let record = try PublicRecord(by: projection, &repository)
      let subject = try session.publicSubject(register, in: record, &repository)
      let history = repository.publicHistory(
        of: subject.id, in: record.changeLog, followsRenames: followsRenames)
      var entries = history.entries[...]
      var gaps = Gaps()
      gaps.isCut = !history.isComplete
      return (subject, { entries.popFirst() }, { gaps })
    }
    repository.passesOverDamage = true
    let subject = try session.subject(register, &repository)
    guard let head = subject.head else { return (subject, { nil }, { repository.gaps }) }
    var walk = try EntryWalk(
      of: subject.id, from: head, followsRenames: followsRenames, in: &repository)
    return (subject, { try walk.next(in: &repository) }, { repository.gaps })
  }
}
