internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory

/// `status`: where the registers stand, in a few lines.
struct StatusCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("status", .status) }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws(Problem) -> Outcome {
    var repository = try session.repository()
    let status = try Problem.asking { () throws(HistoryError) in try repository.status() }
    return switch format {
    case .text: Outcome(.document(session.presenter.document(status)))
    case .json: Outcome(.json(session.presenter.json(status)))
    }
  }
}
