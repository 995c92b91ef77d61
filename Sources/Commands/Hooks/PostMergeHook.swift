internal import Git
internal import RegisterHistory

/// `post-merge`: tells what a merge, or a pull, changed in the registers.
struct PostMergeHook: Hook {
  func run(_ call: HookCall) throws -> ExitStatus {
    call.courtesy {
      let git = try call.repository()
      guard let head = try git.head() else { return }
      if call.argument(0) == "1" {
        // A merge that is squashed makes no commit: what it brought is staged.
        try call.tellChanges(from: head, to: .index, shownBy: ["diff", "--staged"])
        return
      }
      guard let old = try git.resolve("ORIG_HEAD"), try git.isAncestor(old, of: head) else {
        return
      }
      try call.tellChanges(from: old, to: .commit(head))
    }
  }
}
