public import ArgumentParser
internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `import`: the rows of a table become registers.
struct ImportCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("import", .importTable) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.table))
  var file: String

  @Option(name: .customLong("from"), help: Help.text(.tableFormat))
  var tableFormat: TableFormat?

  @Flag(name: .customLong("dry-run"), help: Help.text(.dryRun))
  var isDryRun = false

  @Flag(help: Help.text(.update))
  var update = false

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws -> Outcome {
    let table = try TableFile.read(file, in: session)
    return try session.withRegistersLocked { session, folder in
      try outcome(of: table, into: folder, session)
    }
  }

  /// Imports a table into a folder that no other run writes meanwhile.
  private func outcome(
    of table: SourceText, into folder: RegisterFolder, _ session: Session
  ) throws -> Outcome {
    let imported = TableImport(
      table, as: tableFormat ?? TableFormat(path: file), schema: session.schema)
    var findings = imported.findings
    if !imported.hasColumns, findings.count(.error) == 0 {
      let known = session.schema.fields.prefix(3).map(\.key)
      throw Problem.notATable(path: TableFile.name(of: file), because: .noColumns(known: known))
    }
    let wanted = Set(imported.entries.map(\.id))
    try session.refuseLeftOut(of: folder, wanted.contains)
    var changes: [FileChanges.Change] = []
    let registers = try imported.entries.map { entry in
      switch try outcome(of: entry, in: session) {
      case .success((let outcome, let change)):
        if let change { changes.append(change) }
        return ImportedRegister(id: entry.id, outcome: outcome)
      case .failure(let problem):
        findings.report(.table(.invalidRow(row: entry.values.first?.line ?? 1, problem: problem)))
        return ImportedRegister(id: entry.id, outcome: .kept)
      }
    }
    if !isDryRun { try session.write(changes) }
    return format.outcome(
      findings.count(.error) > 0 ? .findings : .done,
      text: session.presenter.importDocument(registers, findings, isDryRun: isDryRun),
      json: session.presenter.importJSON(registers, findings, path: file))
  }

  /// What becomes of a register, so that it says what a row says: the change of its file, if any.
  private func outcome(
    of entry: TableImport.Entry, in session: Session
  ) throws -> Result<(Messages.ImportOutcome, FileChanges.Change?), TableFinding.RowProblem> {
    let imported: [UInt8]
    var old: [UInt8]?
    var outcome = Messages.ImportOutcome.created
    switch try existing(entry.id, in: session) {
    case nil:
      imported = Array(CanonicalForm.text(of: entry.values, schema: session.schema).utf8)
    case .bytes(let bytes):
      guard
        let updated = RegisterUpdate.bytes(
          stating: entry.values, in: session.file(entry.id, bytes))
      else { fallthrough }
      if updated == bytes { return .success((.unchanged, nil)) }
      if !update { return .failure(.registerExists(entry.id.rawValue)) }
      imported = updated
      old = bytes
      outcome = .updated
    case .tooLarge, .notRegular:
      let id = entry.id.rawValue
      return .failure(update ? .registerDoesNotParse(id) : .registerExists(id))
    }
    guard entry.isStated(by: session.file(entry.id, imported).register) else {
      return .failure(.notReadBack(entry.id.rawValue))
    }
    return .success((outcome, FileChanges.Change(path: entry.id.path, old: old, new: imported)))
  }

  /// What a register holds that is there already; `nil` where none is.
  private func existing(_ id: RegisterID, in session: Session) throws -> FileContents? {
    do {
      return try session.worktree.content(of: id.path)
    } catch  where error.code == .notFound {
      return nil
    }
  }
}

extension TableFormat: ExpressibleByArgument {}
