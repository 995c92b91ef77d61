internal import ArgumentParser
internal import Files
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `format`: writes the files in canonical form; one that does not parse is named and left alone.
struct FormatCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("format", .format) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.paths))
  var paths: [String] = []

  @Flag(name: .customLong("check"), help: Help.text(.checkOnly))
  var checksOnly = false

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  func run(in session: Session) throws(Problem) -> Outcome {
    let folder = try session.registerFolder()
    var ids = folder.registers
    if !paths.isEmpty {
      ids = try paths.map { path throws(Problem) in try session.register(path, in: folder) }
    }
    var changed: [String] = []
    var unparsable: [String] = []
    for id in ids {
      guard case .bytes(let bytes) = try session.read(id.path),
        let formatted = CanonicalForm.bytes(of: session.file(id, bytes))
      else {
        unparsable.append(id.path)
        continue
      }
      if formatted == bytes { continue }
      changed.append(id.path)
      if checksOnly { continue }
      try Problem.reporting { () throws(FileError) in
        try AtomicFile.write(formatted, to: "\(session.worktree.root)/\(id.path)")
      }
    }
    let hasFindings = !unparsable.isEmpty || (checksOnly && !changed.isEmpty)
    let status: ExitStatus = hasFindings ? .findings : .done
    let presenter = session.presenter
    return switch format {
    case .json:
      Outcome(.json(presenter.formatJSON(changed: changed, unparsable: unparsable)), status)
    case .text:
      Outcome(
        .document(
          presenter.formatDocument(
            changed: changed, unparsable: unparsable, total: ids.count, isCheck: checksOnly)),
        status)
    }
  }
}
