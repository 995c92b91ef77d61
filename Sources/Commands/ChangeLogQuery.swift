internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// What is asked by `changelog`: the changes of all registers and of the schema.
struct ChangeLogQuery: Query {
  static var worksWithoutFiles: Bool { true }

  /// The range of revisions, as it was typed; `nil` for the whole history.
  var range: String?
  /// Which changes are shown.
  var filter = TypedFilter()
  /// The words that mean the registers whose changes are shown; none for those of all.
  var registers: [String] = []
  /// Whom it is shown to.
  var audience = Audience.office
  /// How it is printed.
  var format = DocumentFormat.text

  func run(in session: Session) throws -> Outcome {
    let projection = try audience.projection(in: session)
    let filter = try filter.read(in: session, for: projection)
    let (find, gaps) = try changeLog(session, projection)
    var changeLog = NarrowedChangeLog(filter, isOfSome: !registers.isEmpty, of: find)
    let presenter = session.presenter(for: projection)
    let range = projection == nil ? range : nil
    var (isEmpty, isOver) = (true, false)
    let pieces = DocumentPieces(presentedLater: {
      if isOver { return nil }
      guard let part = try changeLog.next() else {
        isOver = true
        let last = (isEmpty ? presenter.noChanges : []) + presenter.document(gaps())
        return { last }
      }
      defer { isEmpty = false }
      return { [isEmpty] in presenter.document(part, range: range, isFirst: isEmpty) }
    })
    return try format.outcome(by: presenter, pieces: pieces, title: presenter.changeLogTitle) {
      var whole = ChangeLog()
      while let part = try changeLog.next() { whole.append(part) }
      return presenter.json(whole, gaps())
    }.lacking(gaps)
  }

  /// What finds the parts of the change log that is asked for, and what says in the end what the
  /// history lacks.
  private func changeLog(
    _ session: Session, _ projection: PublicProjection?
  ) throws -> (() throws -> ChangeLog.Part?, () -> Gaps) {
    var repository = try session.repository()
    repository.passesOverDamage = projection == nil
    let ends = try ends(&repository)
    if let projection {
      var parts = try publicChangeLog(session, projection, ends, &repository).parts[...]
      var gaps = Gaps()
      gaps.isCut = repository.isShallow
      return ({ parts.popFirst() }, { gaps })
    }
    guard var walk = try walk(session, ends, &repository) else {
      return ({ nil }, { repository.gaps })
    }
    return ({ try walk.next(in: &repository) }, { repository.gaps })
  }

  /// The two commits of the range, where there is one.
  private func ends(
    _ repository: inout RegisterRepository
  ) throws -> (from: ObjectID, to: ObjectID)? {
    guard let range else { return nil }
    guard let ends = RevisionRange(range) else { throw Problem.invalidRange(range) }
    return (try repository.resolve(ends.from), try repository.resolve(ends.to))
  }

  /// The changes in the range, or all up to HEAD; `nil` before the first commit.
  private func walk(
    _ session: Session, _ ends: (from: ObjectID, to: ObjectID)?,
    _ repository: inout RegisterRepository
  ) throws -> ChangeLogWalk? {
    guard let ends else {
      let only = try registers.map { try session.subject($0, &repository).id }
      guard let head = try repository.headIfAny() else { return nil }
      return try ChangeLogWalk(upTo: head, of: only, in: &repository)
    }
    var only: [RegisterID] = []
    if !registers.isEmpty {
      let snapshot = try repository.snapshot(.commit(ends.to))
      only = try registers.map { text in
        let wanted = session.registerID(text)?.rawValue ?? text
        let then = try repository.find(wanted, in: snapshot)?.id
        let id = try then ?? session.subject(text, &repository).id
        return try repository.id(of: id, in: snapshot) ?? id
      }
    }
    return try ChangeLogWalk(from: ends.from, to: ends.to, of: only, in: &repository)
  }

  /// What may be said in public of the changes in the range, or of all up to the last publication.
  private func publicChangeLog(
    _ session: Session, _ projection: PublicProjection, _ ends: (from: ObjectID, to: ObjectID)?,
    _ repository: inout RegisterRepository
  ) throws -> ChangeLog {
    let record = try PublicRecord(by: projection, &repository)
    var only = try registers.map { try session.publicSubject($0, in: record, &repository).id }
    var changeLog = record.changeLog
    if let ends {
      changeLog = try repository.publicChangeLog(from: ends.from, to: ends.to, by: projection)
    }
    if only.isEmpty { return changeLog }
    if let ends {
      let snapshot = try repository.snapshot(.commit(ends.to))
      only = try only.map { try repository.id(of: $0, in: snapshot) ?? $0 }
    }
    return changeLog.narrowed(to: only)
  }
}
