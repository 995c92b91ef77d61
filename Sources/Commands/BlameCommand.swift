internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import Rendering

/// `blame`: each field with the commit that gave it its present value.
struct BlameCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("blame", .blame) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.register))
  var register: String

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws(Problem) -> Outcome {
    var repository = try session.repository()
    let subject = try session.subject(register, &repository)
    var lines: [BlameLine] = []
    if let head = subject.head {
      lines = try Problem.asking { () throws(HistoryError) in
        try repository.blame(subject.id, at: head)
      }
    }
    switch format {
    case .json: return Outcome(.json(session.presenter.json(lines, of: subject.id)))
    case .text:
      let document = session.presenter.document(lines, name: subject.name)
      return Outcome(.document(session.introduction(subject, asked: register) + document))
    }
  }
}
