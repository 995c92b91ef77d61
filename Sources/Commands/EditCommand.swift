internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `edit`: opens a register in the editor and checks it when that closes.
struct EditCommand: InteractiveCommand {
  static var configuration: CommandConfiguration { Help.command("edit", .editing(.edit)) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.register))
  var register: String

  func run(in session: Session, _ console: Console) async throws -> Outcome {
    let id = try session.register(register, in: session.registerFolder())
    let before = try session.worktree.content(of: id.path).bytes(id.path)
    let configured = {
      GitSetting.value("core.editor", around: session.folder, session.variables)
    }
    guard let editor = Editor(session.variables, configured: configured) else {
      throw Problem.editing(.noEditor)
    }
    while true {
      try await editor.open("\(session.worktree.root)/\(id.path)", called: id.path)
      let edited = try EditedFile(id, before: before, in: session)
      if edited.isClean { return Outcome(.document(edited.document(session))) }
      guard edited.canBeUndone, ProcessEnvironment.isTerminal(.standardInput) else {
        return Outcome(.document(edited.document(session)), .findings)
      }
      console.tell(edited.document(session))
      let messages = session.presenter.messages
      switch console.ask(messages.whatNow, messages.choice) ?? .keep {
      case .again: continue
      case .keep:
        return Outcome(.document([.paragraph(messages.keptWithErrors(id.path))]), .findings)
      case .undo:
        let kept = try edited.undo(in: session)
        return Outcome(.document([.paragraph(messages.undone(id.path, edited: kept))]))
      }
    }
  }
}
