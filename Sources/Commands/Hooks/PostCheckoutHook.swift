internal import Git
internal import RegisterHistory

/// `post-checkout`: tells what differs in the registers between the branch that was left and the one
/// that was checked out.
///
/// Nothing is said of a checkout of files, in a new clone or working tree, and while Git itself
/// checks commits out one by one.
struct PostCheckoutHook: Hook {
  func run(_ call: HookCall) throws -> ExitStatus {
    call.courtesy {
      guard call.argument(2) == "1", let old = call.argument(0).flatMap(ObjectID.init(hex:)),
        let new = call.argument(1).flatMap(ObjectID.init(hex:)), old != new, !old.isNull
      else { return }
      let git = try call.repository()
      // A rebase begins with a checkout of its own, which no other sign tells from somebody's.
      let move = try git.lastMove() ?? ""
      guard git.operationState == .none, !move.hasPrefix("rebase"), !move.hasPrefix("pull") else {
        return
      }
      try call.tellChanges(from: old, to: .commit(new))
    }
  }
}
