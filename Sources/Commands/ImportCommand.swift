internal import ArgumentParser
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
  var tableFormat: TableFormat = .tsv

  @Flag(name: .customLong("dry-run"), help: Help.text(.dryRun))
  var isDryRun = false

  @Flag(help: Help.text(.update))
  var update = false

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  /// The formats of tables that can be read.
  enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case tsv
  }

  func run(in session: Session) throws -> Outcome {
    let imported = TableImport(
      ImportTable(tabSeparated: try text(in: session)), schema: session.schema)
    var findings = imported.findings
    var outcomes: [ImportedRegister] = []
    for entry in imported.entries {
      let existing = try existing(entry.id, in: session)
      let imported = bytes(of: entry, existing, session)
      var outcome = Messages.ImportOutcome.kept
      var problem: TableFinding.RowProblem?
      if let imported, case .bytes(imported) = existing {
        outcome = .unchanged
      } else if existing != nil, !update {
        problem = .registerExists(entry.id.rawValue)
      } else if let imported {
        outcome = existing == nil ? .created : .updated
        if !isDryRun { try session.write(imported, to: entry.id.path) }
      } else {
        problem = .registerDoesNotParse(entry.id.rawValue)
      }
      outcomes.append(ImportedRegister(id: entry.id, outcome: outcome))
      if let problem {
        findings.append(.table(.invalidRow(row: entry.values.first?.line ?? 1, problem: problem)))
      }
    }
    let hasErrors = findings.contains { $0.severity == .error }
    return format.outcome(
      hasErrors ? .findings : .done,
      text: session.presenter.importDocument(outcomes, findings, isDryRun: isDryRun),
      json: session.presenter.importJSON(outcomes, findings, path: file))
  }

  /// What the file of a register is to hold; `nil` where the one that is there does not parse.
  private func bytes(
    of entry: TableImport.Entry, _ existing: FileContents?, _ session: Session
  ) -> [UInt8]? {
    switch existing {
    case nil: Array(CanonicalForm.text(of: entry.values, schema: session.schema).utf8)
    case .bytes(let bytes):
      RegisterUpdate.bytes(stating: entry.values, in: session.file(entry.id, bytes))
    case .tooLarge, .notRegular: nil
    }
  }

  private func text(in session: Session) throws -> String {
    let path = file.hasPrefix("/") ? file : "\(session.folder)/\(file)"
    let contents = try FileContents(ofFile: path, atMost: Self.largestTable)
    guard case .bytes(let bytes) = contents, let text = String(validating: bytes, as: UTF8.self)
    else { throw Problem.notATable(path: file) }
    return text
  }

  /// The largest table that is read, in bytes.
  private static let largestTable = 64 << 20

  /// What a register holds that is there already; `nil` where none is.
  private func existing(_ id: RegisterID, in session: Session) throws -> FileContents? {
    do {
      return try session.worktree.content(of: id.path)
    } catch  where error.code == .notFound {
      return nil
    }
  }
}
