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
    var changed: [String] = []
    var unparsable: [String] = []
    func write(_ formatted: [UInt8]?, over bytes: [UInt8], _ path: String) throws {
      guard let formatted else { return unparsable.append(path) }
      if formatted == bytes { return }
      changed.append(path)
      if !checksOnly { try session.write(formatted, to: path) }
    }
    for id in ids {
      guard case .bytes(let bytes) = try session.read(id.path) else {
        unparsable.append(id.path)
        continue
      }
      try write(CanonicalForm.bytes(of: session.file(id, bytes)), over: bytes, id.path)
    }
    if paths.isEmpty || paths.contains(where: session.meansSchema) {
      let schema = session.readSchema
      try write(
        CanonicalForm.bytes(of: schema.document), over: schema.bytes, schema.document.path)
    }
    return format.outcome(
      !unparsable.isEmpty || (checksOnly && !changed.isEmpty) ? .findings : .done,
      text: session.presenter.formatDocument(
        changed: changed, unparsable: unparsable, total: ids.count, isCheck: checksOnly),
      json: session.presenter.formatJSON(changed: changed, unparsable: unparsable))
  }
}
