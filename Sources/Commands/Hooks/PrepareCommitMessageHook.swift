internal import Files
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// `prepare-commit-msg`: proposes a message from what changes in the registers.
///
/// A message that somebody gave is left as it is, and so is that of a commit which Git makes anew: in
/// a merge, a rebase, a cherry-pick or a revert.
struct PrepareCommitMessageHook: Hook {
  func run(_ call: HookCall) throws -> ExitStatus {
    call.courtesy { try propose(call) }
  }

  private func propose(_ call: HookCall) throws {
    let file = try call.file(0)
    guard ["", "template"].contains(call.argument(1) ?? "") else { return }
    let git = try call.repository()
    guard [.none, .bisect].contains(git.operationState),
      Self.isUTF8(try git.configuration("i18n.commitEncoding"))
    else { return }
    let bytes = try call.messageBytes(file)
    let reading = try MessageDraft.Reading(of: bytes, isEdited: call.isEdited, in: git)
    // What Git itself writes into the file are comments, whatever becomes of them.
    var comments = reading
    comments.keepsComments = false
    if MessageDraft(bytes, comments).hasText { return }

    let head = try git.head()
    var changes: [StagedChanges] = []
    for root in try call.roots(in: head.map { [$0] } ?? [], withIndex: true) {
      var registers = try call.registers(below: root, schemaOf: .index)
      changes.append(try registers.stagedChanges(on: head))
    }
    guard let first = changes.first(where: { !$0.isEmpty }) else { return }
    let language = first.schemas.first.flatMap { Language($0.mainLanguage) }
    let proposal = MessageProposal(
      changes, Messages(language ?? .en), commentMarker: reading.commentMarker)
    let draft = MessageDraft(bytes, reading)
    try AtomicFile.write(
      draft.adding(proposal.lines) { proposal.comment(isBelow: $0) }, to: file)
  }

  /// Whether messages are kept in UTF-8, the only encoding that is written here.
  private static func isUTF8(_ encoding: String?) -> Bool {
    guard let encoding else { return true }
    return ["UTF-8", "UTF8"].contains(encoding.uppercased())
  }
}
