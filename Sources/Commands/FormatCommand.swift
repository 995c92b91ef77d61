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

  func run(in session: Session) throws -> Outcome {
    try session.withRegistersLocked(outcome)
  }

  /// Formats the files of a folder that no other run writes meanwhile.
  private func outcome(_ session: Session, _ folder: RegisterFolder) throws -> Outcome {
    let ids =
      paths.isEmpty ? folder.registers : try session.registers(named: paths, in: folder)
    var changes: [FileChanges.Change] = []
    var unparsable: [String] = []
    func change(_ path: String, from bytes: [UInt8], to formatted: [UInt8]?) {
      guard let formatted else { return unparsable.append(path) }
      if formatted == bytes { return }
      changes.append(FileChanges.Change(path: path, old: bytes, new: formatted))
    }
    for id in ids {
      guard case .bytes(let bytes) = try session.read(id.path) else {
        unparsable.append(id.path)
        continue
      }
      change(id.path, from: bytes, to: CanonicalForm.bytes(of: session.file(id, bytes)))
    }
    if paths.isEmpty || paths.contains(where: session.meansSchema) {
      let schema = session.readSchema
      change(
        schema.document.path, from: schema.bytes, to: CanonicalForm.bytes(of: schema.document))
    }
    if !checksOnly { try session.write(changes) }
    let changed = changes.map(\.path)
    let outcome = format.outcome(
      !unparsable.isEmpty || (checksOnly && !changed.isEmpty) ? .findings : .done,
      text: session.presenter.formatDocument(
        changed: changed, unparsable: unparsable, total: ids.count, isCheck: checksOnly),
      json: session.presenter.formatJSON(changed: changed, unparsable: unparsable))
    return paths.isEmpty ? try session.notingLeftOut(outcome) : outcome
  }
}
