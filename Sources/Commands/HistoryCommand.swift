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

  @Option(name: .customLong("field"), help: Help.text(.field))
  var fields: [String] = []

  @Option(name: .customLong("group"), help: Help.text(.group))
  var groups: [FieldGroup] = []

  @Flag(help: Help.text(.all))
  var all = false

  @Flag(name: .customLong("no-follow"), help: Help.text(.noFollow))
  var noFollow = false

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws(Problem) -> Outcome {
    var filter = FieldFilter(groups: Set(groups))
    for field in fields { filter.fields.insert(try session.field(field)) }
    var repository = try session.repository()
    let subject = try session.subject(register, &repository)
    var history = History(register: subject.id)
    if let head = subject.head {
      history = try Problem.asking { () throws(HistoryError) in
        try repository.history(of: subject.id, from: head, followsRenames: !noFollow)
      }
    }
    history.entries = history.entries
      .filter { all || $0.kind.tellsSomething }
      .compactMap { all ? $0 : filter.filtered($0) }
    switch format {
    case .json: return Outcome(.json(session.presenter.json(history)))
    case .text:
      let document = session.presenter.document(history, name: subject.name)
      return Outcome(.document(session.introduction(subject, asked: register) + document))
    }
  }
}
