internal import Files
internal import Messages

/// What Git asks for by `hook`.
struct HookDriver: Driver {
  /// Which hook Git calls.
  let name: GitHook
  /// What Git gives the hook beside its name.
  let arguments: [String]

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console
  ) throws -> ExitStatus {
    try name.hook.run(HookCall(self.arguments, arguments, environment, console))
  }
}

extension GitHook {
  /// What is done when Git calls it.
  fileprivate var hook: any Hook {
    switch self {
    case .preCommit: PreCommitHook()
    case .prepareCommitMessage: PrepareCommitMessageHook()
    case .commitMessage: CommitMessageHook()
    case .prePush: PrePushHook()
    case .postMerge: PostMergeHook()
    case .postCheckout: PostCheckoutHook()
    case .preReceive: PreReceiveHook()
    }
  }
}
