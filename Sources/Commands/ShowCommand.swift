internal import ArgumentParser
internal import Diagnostics
internal import Git
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
    if let revision {
      var repository = try session.repository()
      let snapshot = try repository.snapshot(at: revision)
      let id = try id(at: revision, snapshot, session, &repository)
      return try show(id, at: snapshot, session, &repository)
    }
    do {
      let file = try session.file(try session.register(register, in: session.registerFolder()))
      return outcome(file.register, parses: file.parses, at: .worktree, session.presenter)
    } catch let problem as Problem {
      guard let outcome = try showWhatIsGone(session) else { throw problem }
      return outcome
    }
  }

  /// A register that is no longer there as it was asked for: what became of it, and what it said.
  private func showWhatIsGone(_ session: Session) throws -> Outcome? {
    guard var repository = try? session.repository(),
      let subject = try? session.subject(register, &repository), let gone = subject.gone
    else { return nil }
    let isDeleted = gone.kind == .deleted
    let snapshot = try repository.snapshot(at: isDeleted ? "\(gone.commit.id.hex)^" : "HEAD")
    guard snapshot.registers[subject.id] != nil else { return nil }
    return try show(
      subject.id, at: snapshot, session, &repository,
      introduction: session.introduction(subject, asked: register))
  }

  /// The id that the register has in a snapshot, under whatever name it is asked for.
  private func id(
    at revision: String, _ snapshot: Snapshot, _ session: Session,
    _ repository: inout RegisterRepository
  ) throws -> RegisterID {
    if let found = try? session.find(register, in: snapshot, &repository),
      snapshot.registers[found.id] != nil
    {
      return found.id
    }
    let subject = try session.subject(register, &repository)
    let ids =
      if let head = subject.head { try repository.ids(of: subject.id, from: head) } else {
        [subject.id]
      }
    guard let id = ids.first(where: { snapshot.registers[$0] != nil }) else {
      throw Problem.notThere(register, revision: revision)
    }
    return id
  }

  private func show(
    _ id: RegisterID, at snapshot: Snapshot, _ session: Session,
    _ repository: inout RegisterRepository, introduction: RichDocument = []
  ) throws -> Outcome {
    guard let blob = snapshot.registers[id] else { throw Problem.notARegister(path: id.path) }
    let read = try repository.read(id, blob, schema: snapshot.schema)
    return outcome(
      read.version.register, parses: read.failure == nil, at: snapshot.point,
      try session.presenter(of: snapshot, &repository), introduction: introduction)
  }

  private func outcome(
    _ register: Register, parses: Bool, at point: Point, _ presenter: Presenter,
    introduction: RichDocument = []
  ) -> Outcome {
    format.outcome(
      text: introduction + presenter.document(register, parses: parses),
      json: presenter.json(register, at: point))
  }
}
