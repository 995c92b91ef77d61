internal import ArgumentParser
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import Rendering

/// `index`: the history index, which makes questions about a long history quick.
struct IndexCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("index", .indexing(.index)) }
  static var worksWithoutFiles: Bool { true }

  /// What is done with it.
  enum Action: String, EnumerableFlag {
    case verify, rebuild, remove

    static func help(for value: Action) -> ArgumentHelp? {
      switch value {
      case .verify: Help.text(.indexing(.verify))
      case .rebuild: Help.text(.indexing(.rebuild))
      case .remove: Help.text(.indexing(.remove))
      }
    }
  }

  @OptionGroup var global: GlobalOptions

  @Flag(exclusivity: .exclusive)
  var action: Action?

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws -> Outcome {
    var repository = try session.repository()
    let messages = session.presenter.messages
    var lines: [RichText] = []
    var status = ExitStatus.done
    var verification: IndexVerification?
    switch action {
    case nil: break
    case .verify:
      verification = try repository.verifyIndex()
      if let verification {
        lines = messages.document(verification)
        if !verification.differences.isEmpty { status = .findings }
      }
    case .rebuild:
      if try !repository.rebuildIndex() { throw Problem.noIndex(isShallow: repository.isShallow) }
    case .remove:
      lines = [messages.removedIndex(wasThere: try repository.removeIndex())]
    }
    let state = try repository.indexState()
    if lines.isEmpty { lines = messages.document(state) }
    return format.outcome(
      status, text: RichDocument(lines.map { .paragraph($0, hanging: 2) }),
      json: session.presenter.json(state, verification))
  }
}
