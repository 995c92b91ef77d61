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

  func run(in session: Session) throws -> Outcome {
    let report = try staged || revision != nil ? checkInGit(session) : checkWorkingTree(session)
    return format.outcome(
      report.count(.error) > 0 ? .findings : .done,
      text: session.presenter.document(report), json: session.presenter.json(report))
  }

  private func checkWorkingTree(_ session: Session) throws -> CheckReport {
    let folder = try session.registerFolder()
    let named = try paths.flatMap { path in
      try session.registers(path, in: folder) { try session.register($0, in: folder) }
    }
    var options = session.checkOptions
    options.listsTranslations = notes
    return try RegisterChecker.check(
      folder, only: paths.isEmpty ? nil : Set(named), options: options,
      schema: .bytes(session.readSchema.bytes)
    ) { id in try session.read(id.path) }
  }

  private func checkInGit(_ session: Session) throws -> CheckReport {
    var repository = try session.repository()
    let snapshot =
      if let revision { try repository.snapshot(at: revision) } else {
        try repository.snapshot(.index)
      }
    var named: Set<RegisterID> = []
    for path in paths {
      named.formUnion(
        try session.registers(path, in: snapshot.folder) { text in
          let id = try session.find(text, in: snapshot, &repository).id
          guard snapshot.registers[id] != nil else {
            throw Problem.notThere(text, revision: revision ?? "index")
          }
          return id
        })
    }
    return try repository.check(
      snapshot, only: paths.isEmpty ? nil : named, listsTranslations: notes)
  }
}
