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

  func run(in session: Session) throws -> Outcome {
    var repository = try session.repository()
    let subject = try session.subject(register, &repository)
    let lines =
      if let head = subject.head { try repository.blame(subject.id, at: head) } else {
        [BlameLine]()
      }
    return format.outcome(
      text: session.introduction(subject.gone, asked: register)
        + session.presenter.document(lines, name: subject.name),
      json: session.presenter.json(lines, of: subject.id))
  }
}
