internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import RegisterDiff
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// `set`: one field's value; every other byte of the file stays as it is.
struct SetCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("set", .editing(.set)) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.register))
  var register: String

  @Argument(help: Help.text(.editing(.fieldToSet)))
  var field: String

  @Argument(help: Help.text(.editing(.values)))
  var values: [String]

  func run(in session: Session) throws -> Outcome {
    try session.withRegistersLocked(outcome)
  }

  /// Sets the field in a folder that no other run writes meanwhile.
  private func outcome(_ session: Session, _ folder: RegisterFolder) throws -> Outcome {
    let id = try session.register(register, in: folder)
    let (field, language) = try session.fieldAndLanguage(self.field)
    let input: FieldInput
    do throws(FieldInput.Refusal) {
      input = try FieldInput(values, for: field, in: language, session.schema)
    } catch {
      throw Problem.editing(.refused(error, key: field.key))
    }
    let file = try session.editableFile(id)
    let old = file.document.source.bytes
    guard let bytes = RegisterUpdate.bytes(stating: input, in: file), bytes != old else {
      return Outcome(
        .document(session.presenter.saysAlready(field, in: language, of: file.register)))
    }
    let new = session.file(id, bytes)
    if input.value == nil, let missing = missing(field, in: new) {
      throw Problem.editing(.refused(.finding(missing), key: field.key))
    }
    try session.write(bytes, to: id.path)
    let register = new.register
    let changes = RegisterComparison.changes(
      from: RegisterVersion(file.register, schema: session.schema),
      to: RegisterVersion(register, schema: session.schema))
    return Outcome(.document(session.presenter.edited(register, changes, input.findings)))
  }

  /// What is wrong with a register that no longer states a field, where another field's value
  /// makes it required.
  private func missing(_ field: FieldDefinition, in file: RegisterFile) -> Finding? {
    file.findings.kept.lazy.map(\.finding).first { finding in
      if case .missingField(field.key, _) = finding { true } else { false }
    }
  }
}
