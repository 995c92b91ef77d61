internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory

/// `review`: what the next publication would change.
struct ReviewCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("review", .review) }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.since))
  var since: String?

  @Option(name: .customLong("at"), help: Help.text(.reviewAt))
  var revision: String?

  @Flag(name: .customLong("exit-code"), help: Help.text(.exitCode))
  var exitCode = false

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws(Problem) -> Outcome {
    var repository = try session.repository()
    let review = try Problem.asking { () throws(HistoryError) in
      let head = if let revision { try repository.resolve(revision) } else { try repository.head() }
      guard let since else { return try repository.review(at: head) }
      return try repository.review(since: try repository.resolve(since), at: head)
    }
    let status: ExitStatus = exitCode && !review.difference.isEmpty ? .findings : .done
    return switch format {
    case .text: Outcome(.document(session.presenter.document(review)), status)
    case .json: Outcome(.json(session.presenter.json(review)), status)
    }
  }
}
