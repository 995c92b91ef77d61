internal import Diagnostics
internal import Files
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `commit-msg`: the message holds no personal identity code, and names a decision where the schema
/// wants one.
///
/// Of a merge that Git commits by itself it also checks the registers: Git calls no `pre-commit` then.
struct CommitMessageHook: Hook {
  func run(_ call: HookCall) throws -> ExitStatus {
    let file = try call.file(0)
    let bytes = try call.messageBytes(file)
    let git = try call.repository()
    let draft = MessageDraft(bytes, try .init(of: bytes, isEdited: call.isEdited, in: git))
    // Git makes no commit of an empty message, and says so itself.
    if !draft.hasText { return .done }
    if git.operationState == .merge {
      let status = try PreCommitHook(saysThatAllIsWell: false).run(call)
      if status != .done { return status }
    }
    let parents = try git.parentsOfNextCommit(call.variables, now: call.now)
    let roots = try call.roots(in: parents, withIndex: true)
    guard let first = roots.first else { return .done }
    var presenter = call.presenter(try call.registers(below: first, schemaOf: .index))

    let name = presenter.messages.commitMessage
    let codes = IdentityCodeRule.report(
      on: SourceText(path: name, text: draft.messageInPlace))
    var document: RichDocument = []
    var isRefused = codes.map { $0.count(.error) > 0 } ?? false
    for root in roots {
      var registers = try call.registers(below: root, schemaOf: .index)
      let undecided = try registers.undecidedChanges(
        at: .index, parents: parents, message: draft.message)
      if undecided.isEmpty { continue }
      isRefused = true
      presenter = call.presenter(registers)
      document += presenter.undecided(undecided)
    }
    if isRefused {
      document += presenter.problem(
        presenter.messages.messageHasErrors,
        hints: reopening(call.argument(0).map(call.typed), bytes, presenter))
    }
    if codes != nil {
      document = presenter.document(codes) + (isRefused ? [.blank] : []) + document
    }
    if !document.blocks.isEmpty { call.tell(document) }
    return isRefused ? .findings : .done
  }

  /// How to go on with what was written, where Git will not offer it by itself.
  private func reopening(
    _ path: String?, _ bytes: [UInt8], _ presenter: Presenter
  ) -> [RichText] {
    guard let path, path.hasSuffix("COMMIT_EDITMSG"),
      !String(decoding: bytes, as: UTF8.self).contains(" >8 ")
    else { return [] }
    let command = ["git", "commit", "--edit", "-F", path].map(ShellWord.quoted)
    return [presenter.messages.reopensMessage(command.joined(separator: " "))]
  }
}

extension HookCall {
  /// The largest message in bytes that is read.
  private static let largestMessage = 8 << 20

  /// What stands in the file of a message.
  func messageBytes(_ file: String) throws(FileError) -> [UInt8] {
    try FileContents(ofFile: file, atMost: Self.largestMessage).bytes(file)
  }
}
