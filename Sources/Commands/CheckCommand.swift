internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// `check`: validates all registers and the schema, or those that are named.
struct CheckCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("check", .check) }
  static var worksWithoutFiles: Bool { true }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.paths))
  var paths: [String] = []

  @Flag(help: Help.text(.staged))
  var staged = false

  @Option(name: .customLong("at"), help: Help.text(.revision))
  var revision: String?

  @Flag(help: Help.text(.notes))
  var notes = false

  @Flag(help: Help.text(.fix))
  var fix = false

  @Option(help: Help.text(.checkFormat))
  var format: CheckFormat = .text

  func run(in session: Session) throws -> Outcome {
    let presenter = session.presenter
    if staged, revision != nil {
      throw Problem.arguments(.exclusive("--staged", "--at"), command: "check")
    }
    if fix { try session.requireFiles(for: "check --fix") }
    if staged { try session.requireFiles(for: "check --staged") }
    let revision = staged ? nil : session.revision(revision)
    if staged || revision != nil {
      if fix { throw Problem.fixOutsideWorkingTree(option: staged ? "--staged" : "--at") }
      let report = try checkInGit(session, at: revision)
      return Outcome(
        format.output(of: report, offersFixes: false, presenter), status(after: report))
    }
    if fix {
      let mending = try mendWorkingTree(session)
      return try noting(session, format.output(of: mending, presenter), mending.report)
    }
    let report = try checkWorkingTree(session)
    return try noting(
      session, format.output(of: report, offersFixes: true, presenter), report)
  }

  /// The outcome in the working tree, with a note where all were asked for and some are left out.
  private func noting(
    _ session: Session, _ output: Outcome.Output, _ report: CheckReport
  ) throws -> Outcome {
    let outcome = Outcome(output, status(after: report))
    return paths.isEmpty ? try session.notingLeftOut(outcome) : outcome
  }

  private func status(after report: CheckReport) -> ExitStatus {
    report.count(.error) > 0 ? .findings : .done
  }

  private func checkWorkingTree(_ session: Session) throws -> CheckReport {
    let folder = try session.registerFolder()
    let named = try named(in: folder, session)
    let work = session.work
    work?.expect(files: named?.count ?? folder.registers.count)
    return try RegisterChecker.check(
      folder, only: named, options: options(session),
      schema: .bytes(session.readSchema.bytes), distribute: Cores.map
    ) { id throws(FileError) in
      work?.countFile()
      return try session.read(id.path)
    }
  }

  private func mendWorkingTree(_ session: Session) throws -> Mending {
    try session.withRegistersLocked { session, folder in
      let named = try named(in: folder, session)
      let mending = try RegisterChecker.mend(
        folder, only: named, options: options(session), schema: .bytes(session.readSchema.bytes),
        mendsSchema: paths.isEmpty || paths.contains(where: session.meansSchema)
      ) { id in try session.read(id.path) }
      try session.write(
        mending.files.map { file in
          FileChanges.Change(
            path: file.original.path, old: file.original.bytes, new: file.source.bytes)
        })
      return mending
    }
  }

  private func options(_ session: Session) -> RegisterChecker.Options {
    var options = session.checkOptions
    options.listsTranslations = notes
    return options
  }

  /// The registers of the working tree that are named; `nil` where none is, and all are meant.
  private func named(in folder: RegisterFolder, _ session: Session) throws -> Set<RegisterID>? {
    paths.isEmpty ? nil : Set(try session.registers(named: paths, in: folder))
  }

  private func checkInGit(_ session: Session, at revision: String?) throws -> CheckReport {
    var repository = try session.repository()
    let snapshot =
      if let revision { try repository.snapshot(at: revision) } else {
        try repository.snapshot(.index)
      }
    var named: Set<RegisterID> = []
    let folder = snapshot.folder()
    for path in paths {
      named.formUnion(
        try session.registers(path, in: folder) { text in
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
