internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import Rendering

/// `review`: what the next publication would change.
struct ReviewCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("review", .review) }
  static var worksWithoutFiles: Bool { true }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.since))
  var since: String?

  @Option(name: .customLong("at"), help: Help.text(.reviewAt))
  var revision: String?

  @Flag(name: .customLong("exit-code"), help: Help.text(.exitCode))
  var exitCode = false

  @OptionGroup var audienceOptions: AudienceOptions

  @Option(help: Help.text(.documentFormat))
  var format: DocumentFormat?

  @Option(help: Help.text(.reviewOutput))
  var output: String?

  func run(in session: Session) throws -> Outcome {
    var repository = try session.repository()
    let head = if let revision { try repository.resolve(revision) } else { try repository.head() }
    let base = try since.map { since in try repository.resolve(since) }
    let projection = try audienceOptions.audience.projection(in: session)
    let review =
      if let projection {
        try repository.publicReview(since: base, at: head, by: projection)
      } else {
        try repository.review(since: base, at: head)
      }
    let presenter = session.presenter(for: projection)
    let format = format ?? output.flatMap(DocumentFormat.init(endingOf:)) ?? .text
    let document = presenter.document(review)
    let outcome = format.outcome(
      exitCode && !review.difference.isEmpty ? .findings : .done, by: presenter,
      text: document, page: document, json: presenter.json(review)
    ).noting(projection == nil ? repository.gaps : Gaps(), presenter.messages)
    guard let output else { return outcome }
    try session.write(outcome.output, toFile: output)
    var written = Outcome(
      .document([.paragraph(presenter.messages.reviewWritten(output))]), outcome.status)
    written.notes = outcome.notes
    return written
  }
}
