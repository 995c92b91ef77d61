internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `history`: a register's changes, newest first.
struct HistoryCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("history", .history) }
  static var worksWithoutFiles: Bool { true }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.register))
  var register: String

  @OptionGroup var filterOptions: FilterOptions

  @Flag(help: Help.text(.all))
  var all = false

  @Flag(name: .customLong("no-follow"), help: Help.text(.noFollow))
  var noFollow = false

  @OptionGroup var audience: AudienceOptions

  @Option(help: Help.text(.documentFormat))
  var format: DocumentFormat = .text

  func run(in session: Session) throws -> Outcome {
    let projection = try audience.projection(in: session)
    let filter = try filterOptions.filter(in: session, for: projection)
    var repository = try session.repository()
    let record = try projection.map { projection throws(HistoryError) in
      try PublicRecord(by: projection, &repository)
    }
    let subject: Subject
    var history: History
    if let record {
      subject = try session.publicSubject(register, in: record, &repository)
      history = repository.publicHistory(
        of: subject.id, in: record.changeLog, followsRenames: !noFollow)
    } else {
      repository.passesOverDamage = true
      subject = try session.subject(register, &repository)
      history = History(register: subject.id)
      if let head = subject.head {
        history = try repository.history(of: subject.id, from: head, followsRenames: !noFollow)
      }
    }
    history.entries = history.entries.filter { all || $0.kind.tellsSomething }
      .compactMap(filter.filtered)
    let gaps = projection == nil ? repository.gaps : Gaps()
    history.isComplete = history.isComplete && gaps.isComplete
    let presenter = session.presenter(for: projection)
    let introduction = session.introduction(subject.gone, asked: register)
    let document =
      presenter.document(history, name: subject.name, isPublic: projection != nil)
      + presenter.document(gaps)
    return format.outcome(
      by: presenter, text: introduction + document, page: introduction + document,
      json: presenter.json(history, gaps)
    ).lacking(gaps)
  }
}
