internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import Rendering

/// `status`: where the registers stand, in a few lines.
struct StatusCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("status", .status) }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws -> Outcome {
    var repository = try session.repository()
    let recovery = CutShort(in: session, repository.git)
    let status = try repository.status()
    return format.outcome(
      text: (recovery?.document ?? []) + session.presenter.document(status),
      json: session.presenter.json(status, publication: recovery?.state)
    ).noting(repository.gaps, session.presenter.messages)
  }
}
