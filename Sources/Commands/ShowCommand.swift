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

  func run(in session: Session) throws(Problem) -> Outcome {
    guard let revision else { return try showWorkingTree(session) }
    var repository = try session.repository()
    let point = Point.commit(
      try Problem.asking { () throws(HistoryError) in try repository.resolve(revision) })
    let snapshot = try Problem.asking { () throws(HistoryError) in
      try repository.snapshot(point)
    }
    let found = try session.find(register, in: snapshot, &repository)
    guard let blob = snapshot.registers[found.id] else {
      throw .notThere(register, revision: revision)
    }
    let read = try Problem.asking { () throws(HistoryError) in
      try repository.read(found.id, blob, schema: snapshot.schema)
    }
    return outcome(read.version.register, parses: read.failure == nil, at: point, session)
  }

  private func showWorkingTree(_ session: Session) throws(Problem) -> Outcome {
    let folder = try session.registerFolder()
    let id = try session.register(register, in: folder)
    guard case .bytes(let bytes) = try session.read(id.path) else {
      throw .unknownRegister(register, suggestion: nil)
    }
    let file = session.file(id, bytes)
    return outcome(
      file.register, parses: !file.findings.breaksSyntax, at: .worktree, session)
  }

  private func outcome(
    _ register: Register, parses: Bool, at point: Point, _ session: Session
  ) -> Outcome {
    switch format {
    case .text: Outcome(.document(session.presenter.document(register, parses: parses)))
    case .json: Outcome(.json(session.presenter.json(register, at: point)))
    }
  }
}
