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

  @OptionGroup var audienceOptions: AudienceOptions

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws -> Outcome {
    let revision = session.revision(revision)
    if let projection = try audienceOptions.audience.projection(in: session) {
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
      // What was deleted is shown as it was just before; what was not is not in the working tree.
      let last = gone.deletion?.commit.id.map { "\($0.hex)^" } ?? "HEAD"
      return try show(gone.id.path, at: last, session, introduction: gone.introduction)
    }
  }

  /// Shows a register of the working tree.
  private func show(
    _ id: RegisterID, _ session: Session, introduction: RichDocument = []
  ) throws -> Outcome {
    let reading = try session.read(id.path)
    let file = session.file(id, reading)
    var parses = !file.breaksSyntax
    if case .refused = reading { parses = false }
    return outcome(
      file.register, parses: parses, at: .worktree, session.presenter, introduction)
  }

  /// Shows a register at a revision.
  private func show(
    _ register: String, at revision: String, _ session: Session, introduction: RichDocument = []
  ) throws -> Outcome {
    var repository = try session.repository()
    let snapshot = try repository.snapshot(at: revision)
    let found = try find(register, in: snapshot, session, &repository)
    guard let id = try repository.id(of: found.id, in: snapshot), let blob = snapshot.registers[id]
    else { throw Problem.notThere(register, revision: revision) }
    let read = try repository.read(id, blob, schema: snapshot.schema)
    return outcome(
      read.version.register, parses: read.failure == nil, at: snapshot.point,
      try session.presenter(of: snapshot, &repository),
      introduction + session.introduction(found, asked: register))
  }

  /// The register that is meant, also by an id or a name that it got only after a snapshot.
  private func find(
    _ register: String, in snapshot: Snapshot, _ session: Session,
    _ repository: inout RegisterRepository
  ) throws -> FoundRegister {
    do {
      return try session.find(register, in: snapshot, &repository)
    } catch let problem as Problem {
      guard let head = try repository.headIfAny() else { throw problem }
      let present = try repository.snapshot(.commit(head))
      do {
        return try session.find(register, in: present, &repository)
      } catch is Problem {
        throw problem
      }
    }
  }

  /// The register that was deleted or renamed, if history knows it: the id that it has or last had,
  /// the entry in which it was deleted, and the lines that say so.
  private func gone(
    _ session: Session
  ) throws -> (id: RegisterID, deletion: RegisterEntry?, introduction: RichDocument)? {
    do {
      var repository = try session.repository()
      let subject = try session.subject(register, &repository)
      if subject.found.gone == nil { return nil }
      return (
        subject.id, subject.found.deletion, session.introduction(subject.found, asked: register)
      )
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
