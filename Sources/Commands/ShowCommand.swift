internal import ArgumentParser
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
  static var worksWithoutFiles: Bool { true }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.register))
  var register: String

  @Option(name: .customLong("at"), help: Help.text(.revision))
  var revision: String?

  @OptionGroup var audience: AudienceOptions

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws -> Outcome {
    let revision = session.revision(revision)
    if let projection = try audience.projection(in: session) {
      return try showPublic(session, projection)
    }
    if let revision { return try show(register, at: revision, session) }
    let folder = try session.registerFolder()
    do {
      return try show(try session.register(register, in: folder), session)
    } catch let problem as Problem {
      guard let gone = try gone(session) else { throw problem }
      if folder.registers.contains(gone.id) {
        return try show(gone.id, session, introduction: gone.introduction)
      }
      return try show(
        gone.id.path, at: "\(gone.commit.hex)^", session, introduction: gone.introduction)
    }
  }

  /// Shows a register of the working tree.
  private func show(
    _ id: RegisterID, _ session: Session, introduction: RichDocument = []
  ) throws -> Outcome {
    let file = try session.file(id)
    return outcome(
      file.register, parses: file.parses, at: .worktree, session.presenter, introduction)
  }

  /// Shows a register at a revision.
  private func show(
    _ register: String, at revision: String, _ session: Session, introduction: RichDocument = []
  ) throws -> Outcome {
    var repository = try session.repository()
    let snapshot = try repository.snapshot(at: revision)
    let found = try find(register, in: snapshot, session, &repository)
    guard let blob = snapshot.registers[found.id] else {
      throw Problem.notThere(register, revision: revision)
    }
    let read = try repository.read(found.id, blob, schema: snapshot.schema)
    return outcome(
      read.version.register, parses: read.failure == nil, at: snapshot.point,
      try session.presenter(of: snapshot, &repository),
      introduction + session.introduction(found.gone, asked: register))
  }

  /// A register of a snapshot, also under an id that it got only later.
  private func find(
    _ register: String, in snapshot: Snapshot, _ session: Session,
    _ repository: inout RegisterRepository
  ) throws -> FoundRegister {
    do {
      return try session.find(register, in: snapshot, &repository)
    } catch let problem as Problem {
      guard let id = session.registerID(register), let head = try repository.headIfAny(),
        try repository.snapshot(.commit(head)).registers[id] != nil
      else { throw problem }
      let ids = try repository.ids(of: id, from: head)
      return FoundRegister(id: ids.first { snapshot.registers[$0] != nil } ?? id)
    }
  }

  /// The register that was deleted or renamed, if history knows it: the id that it has or last had,
  /// the commit in which it went, and the line that says so.
  private func gone(
    _ session: Session
  ) throws -> (id: RegisterID, commit: ObjectID, introduction: RichDocument)? {
    do {
      var repository = try session.repository()
      let subject = try session.subject(register, &repository)
      guard let gone = subject.gone, let commit = gone.commit.id else { return nil }
      return (subject.id, commit, session.introduction(gone, asked: register))
    } catch is Problem {
      return nil
    } catch HistoryError.git, HistoryError.damaged {
      return nil
    }
  }

  func outcome(
    _ register: Register, parses: Bool, at point: Point, _ presenter: Presenter,
    _ introduction: RichDocument
  ) -> Outcome {
    format.outcome(
      text: introduction + presenter.document(register, parses: parses),
      json: presenter.json(register, at: point))
  }
}
