internal import ArgumentParser
internal import Diagnostics
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// `check`: validates all registers and the schema, or those that are named.
struct CheckCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("check", .check) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.paths))
  var paths: [String] = []

  @Flag(help: Help.text(.staged))
  var staged = false

  @Option(name: .customLong("at"), help: Help.text(.revision))
  var revision: String?

  @Flag(help: Help.text(.notes))
  var notes = false

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func validate() throws {
    if staged, revision != nil {
      throw ValidationError("--staged and --at exclude each other.")
    }
  }

  func run(in session: Session) throws(Problem) -> Outcome {
    let report =
      staged || revision != nil
      ? try checkInGit(session) : try checkWorkingTree(session)
    let status: ExitStatus = report.count(.error) > 0 ? .findings : .done
    return switch format {
    case .text: Outcome(.document(session.presenter.document(report)), status)
    case .json: Outcome(.json(session.presenter.json(report)), status)
    }
  }

  private func checkWorkingTree(_ session: Session) throws(Problem) -> CheckReport {
    let folder = try session.registerFolder()
    return try RegisterChecker.check(
      folder, only: try only(in: session, folder), listsTranslations: notes,
      schema: .bytes(session.schemaBytes)
    ) { id throws(Problem) in try session.read(id.path) }
  }

  private func checkInGit(_ session: Session) throws(Problem) -> CheckReport {
    var repository = try session.repository()
    let snapshot = try Problem.asking { () throws(HistoryError) in
      guard let revision else { return try repository.snapshot(.index) }
      return try repository.snapshot(.commit(try repository.resolve(revision)))
    }
    let only = try only(in: session, snapshot.folder)
    return try Problem.asking { () throws(HistoryError) in
      try repository.check(snapshot, only: only, listsTranslations: notes)
    }
  }

  /// The registers that are named; `nil` where none is, or the schema is.
  private func only(
    in session: Session, _ folder: RegisterFolder
  ) throws(Problem) -> Set<RegisterID>? {
    if paths.isEmpty { return nil }
    var ids: Set<RegisterID> = []
    for path in paths where !session.isSchema(path) {
      ids.insert(try session.register(path, in: folder))
    }
    return ids
  }
}

extension Session {
  /// Whether an argument means the schema's file.
  func isSchema(_ path: String) -> Bool {
    path == Schema.fileName || path.hasSuffix("\(RegisterID.folder)/\(Schema.fileName)")
  }
}
