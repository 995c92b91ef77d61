internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import Rendering

/// `blame`: each field with the commit that gave it its present value.
struct BlameCommand: RegisterCommand, PlainCommand {
  static var configuration: CommandConfiguration { Help.command("blame", .blame) }
  static var worksWithoutFiles: Bool { true }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.register))
  var register: String

  @OptionGroup var audience: AudienceOptions

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  static func plain(_ words: [String]) -> BlameCommand? {
    guard let register = words.first, words.count == 1 else { return nil }
    var command = BlameCommand()
    command.register = register
    command.audience = AudienceOptions(isPublic: false)
    command.format = .text
    return command
  }

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
