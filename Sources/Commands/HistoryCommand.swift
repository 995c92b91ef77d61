internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `history`: a register's changes, newest first.
struct HistoryCommand: RegisterCommand, PlainCommand {
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

  static func plain(_ words: [String]) -> HistoryCommand? {
    guard let register = words.first, words.count == 1 else { return nil }
    var command = HistoryCommand()
    command.register = register
    command.filterOptions = FilterOptions(groups: [], fields: [])
    command.all = false
    command.noFollow = false
    command.audience = AudienceOptions(isPublic: false)
    command.format = .text
    return command
  }

  func run(in session: Session) throws -> Outcome {
    let projection = try audience.projection(in: session)
    let filter = try filterOptions.filter(in: session, for: projection)
    let (subject, find, gaps) = try history(session, projection)
    let next = { () throws -> RegisterEntry? in
      while let entry = try find() {
        if all || entry.kind.tellsSomething, let shown = filter.filtered(entry) { return shown }
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
        of: subject.id, in: record.changeLog, followsRenames: !noFollow)
      var entries = history.entries[...]
      var gaps = Gaps()
      gaps.isCut = !history.isComplete
      return (subject, { entries.popFirst() }, { gaps })
    }
    repository.passesOverDamage = true
    let subject = try session.subject(register, &repository)
    guard let head = subject.head else { return (subject, { nil }, { repository.gaps }) }
    var walk = try EntryWalk(
      of: subject.id, from: head, followsRenames: !noFollow, in: &repository)
    return (subject, { try walk.next(in: &repository) }, { repository.gaps })
  }
}
