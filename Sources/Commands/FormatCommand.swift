internal import ArgumentParser
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

  func run(in session: Session) throws -> Outcome {
    let folder = try session.registerFolder()
    let named = try paths.map { path in try session.register(path, in: folder) }
    let ids = paths.isEmpty ? folder.registers : named
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
      if !checksOnly { try session.write(formatted, to: id) }
    }
    return format.outcome(
      !unparsable.isEmpty || (checksOnly && !changed.isEmpty) ? .findings : .done,
      text: session.presenter.formatDocument(
        changed: changed, unparsable: unparsable, total: ids.count, isCheck: checksOnly),
      json: session.presenter.formatJSON(changed: changed, unparsable: unparsable))
  }
}
