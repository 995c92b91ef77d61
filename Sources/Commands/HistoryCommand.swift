internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `history`: a register's changes, newest first.
struct HistoryCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("history", .history) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.register))
  var register: String

  @OptionGroup var filterOptions: FilterOptions

  @Flag(help: Help.text(.all))
  var all = false

  @Flag(name: .customLong("no-follow"), help: Help.text(.noFollow))
  var noFollow = false

  @Option(help: Help.text(.documentFormat))
  var format: DocumentFormat = .text

  func run(in session: Session) throws -> Outcome {
    let filter = try filterOptions.filter(in: session)
    var repository = try session.repository()
    let subject = try session.subject(register, &repository)
    var history = History(register: subject.id)
    if let head = subject.head {
      history = try repository.history(of: subject.id, from: head, followsRenames: !noFollow)
    }
    history.entries = history.entries.filter { all || $0.kind.tellsSomething }
      .compactMap(filter.filtered)
    let presenter = session.presenter
    let introduction = session.introduction(subject.gone, asked: register)
    let document = presenter.document(history, name: subject.name)
    return format.outcome(
      by: presenter, text: introduction + document, page: introduction + document,
      json: presenter.json(history))
  }
}
