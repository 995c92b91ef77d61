internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `replace`: a person or a unit, in every register and in the vocabulary, all or nothing.
struct ReplaceCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("replace", .editing(.replace)) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.editing(.oldName)))
  var old: String

  @Argument(help: Help.text(.editing(.newOwner)))
  var new: String

  @Flag(name: .customLong("dry-run"), help: Help.text(.dryRun))
  var isDryRun = false

  func run(in session: Session) throws -> Outcome {
    try session.withRegistersLocked(outcome)
  }

  /// Replaces the name in a folder that no other run writes meanwhile.
  private func outcome(_ session: Session, _ folder: RegisterFolder) throws -> Outcome {
    try session.refuseLeftOut(of: folder)
    let replacement = OwnerReplacement(of: old, by: new, session.schema)
    let plan = try plan(of: replacement, folder.registers, in: session)
    if replacement.old == replacement.new { return Outcome(.document(session.presenter.noChanges)) }
    let rewritings = plan.files
      .map { FileChanges.Change(path: $0.path, old: $0.bytes, new: $0.applying($1)) }
      .filter { $0.old != $0.new }
    if !isDryRun { try session.write(rewritings) }
    return Outcome(
      .document(
        session.presenter.replaced(
          replacement, plan, in: rewritings.map(\.path), isDryRun: isDryRun)))
  }

  private func plan(
    of replacement: OwnerReplacement, _ ids: [RegisterID], in session: Session
  ) throws -> OwnerReplacementPlan {
    var files: [RegisterFile] = []
    var unreadable: [String] = []
    for id in ids {
      guard case .bytes(let bytes) = try session.read(id.path) else {
        unreadable.append(id.path)
        continue
      }
      files.append(session.file(id, bytes))
    }
    do throws(OwnerReplacementPlan.Refusal) {
      return try OwnerReplacementPlan(
        replacement, in: files, unreadable: unreadable, session.readSchema.document, session.schema)
    } catch {
      throw Problem.editing(EditingProblem(error, replacing: replacement))
    }
  }
}
