internal import ArgumentParser
internal import Files
internal import Messages

/// `hook NAME …`: what the files in `Hooks/` call.
struct HookCommand: DriverCommand, PlainCommand {
  static var configuration: CommandConfiguration { Help.command("hook", .hook(.hook)) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.hook(.name)))
  var name: GitHook

  @Argument(parsing: .captureForPassthrough, help: Help.text(.hook(.arguments)))
  var arguments: [String] = []

  static func plain(_ words: [String]) -> HookCommand? {
    guard let name = words.first.flatMap(GitHook.init(rawValue:)) else { return nil }
    var command = HookCommand()
    command.name = name
    command.arguments = Array(words.dropFirst())
    return command
  }

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console
  ) throws -> ExitStatus {
    let call = try HookCall(self.arguments, arguments, environment, console)
    return try name.hook.run(call)
  }
}

extension GitHook: ExpressibleByArgument {
  /// What is done when Git calls it.
  var hook: any Hook {
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
