internal import Messages
internal import Presentation
internal import RegisterHistory
internal import Rendering

/// What is asked by `blame`: each field with the commit that gave it its present value.
struct BlameQuery: Query {
  static var worksWithoutFiles: Bool { true }

  /// The register's id, or another word that means it.
  var register: String
  /// Whom it is shown to.
  var audience = Audience.office
  /// How it is printed.
  var format = OutputFormat.text

  func run(in session: Session) throws -> Outcome {
    let projection = try audience.projection(in: session)
    var repository = try session.repository()
    let (subject, lines) = try blame(session, projection, &repository)
    let gaps = projection == nil ? repository.gaps : Gaps()
    let presenter = session.presenter(for: projection)
    return format.outcome(
      text: session.introduction(subject.found, asked: register)
        + presenter.document(lines, name: subject.name) + presenter.document(gaps),
      json: presenter.json(lines, of: subject.id, gaps)
    ).lacking(gaps)
  }

  /// The register, and each of its fields with what gave it its value.
  private func blame(
    _ session: Session, _ projection: PublicProjection?, _ repository: inout RegisterRepository
  ) throws -> (Subject, [BlameLine]) {
    if let projection {
      let record = try PublicRecord(by: projection, &repository)
      let subject = try session.publicSubject(register, in: record, &repository)
      let lines = try repository.publicBlame(
        subject.id, of: record.publications, in: record.changeLog, by: projection)
      return (subject, lines)
    }
    repository.passesOverDamage = true
    let subject = try session.subject(register, &repository)
    guard let head = subject.head else { return (subject, []) }
    let lines = try repository.blame(subject.id, at: head)
    repository.endWalk(from: [head])
    return (subject, lines)
  }
}
