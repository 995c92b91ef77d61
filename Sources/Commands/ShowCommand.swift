internal import ArgumentParser
internal import Diagnostics
internal import Messages
internal import Presentation
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `show`: one register, as it is or as it was.
struct ShowCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("show", .show) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.register))
  var register: String

  @Option(name: .customLong("at"), help: Help.text(.revision))
  var revision: String?

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws -> Outcome {
    guard let revision else {
      let folder = try session.registerFolder()
      let file = try session.file(try session.register(register, in: folder))
      return outcome(file.register, parses: file.parses, at: .worktree, session.presenter)
    }
    var repository = try session.repository()
    let snapshot = try repository.snapshot(at: revision)
    let found = try session.find(register, in: snapshot, &repository)
    guard let blob = snapshot.registers[found.id] else {
      throw Problem.notThere(register, revision: revision)
    }
    let read = try repository.read(found.id, blob, schema: snapshot.schema)
    return outcome(
      read.version.register, parses: read.failure == nil, at: snapshot.point,
      try session.presenter(of: snapshot, &repository))
  }

  private func outcome(
    _ register: Register, parses: Bool, at point: Point, _ presenter: Presenter
  ) -> Outcome {
    format.outcome(
      text: presenter.document(register, parses: parses),
      json: presenter.json(register, at: point))
  }
}
