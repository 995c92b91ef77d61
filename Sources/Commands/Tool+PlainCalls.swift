internal import Messages

/// Calls that are understood at once, without the argument parser, which takes longer to learn what a command
/// could be asked than the command to answer.
///
/// They are words alone, without any option of the command's own. Any other call, and any mistake, is left
/// to the parser.
extension Tool {
  /// What the arguments ask of the registers; `nil` where they have to be parsed.
  static func plainQuery(_ arguments: CommandLineArguments) -> (any Query)? {
    guard let words = arguments.words else { return nil }
    return switch (arguments.command, words.count) {
    case ("history", 1): HistoryQuery(register: words[0])
    case ("blame", 1): BlameQuery(register: words[0])
    case ("changelog", 0...1): ChangeLogQuery(range: words.first)
    default: nil
    }
  }

  /// What the arguments ask for in Git's name; `nil` where they have to be parsed.
  static func plainDriver(_ arguments: CommandLineArguments) -> (any Driver)? {
    guard let words = arguments.words, let first = words.first else { return nil }
    return switch arguments.command {
    case "hook":
      GitHook(rawValue: first).map { HookDriver(name: $0, arguments: Array(words.dropFirst())) }
    case "textconv" where words.count == 1: TextconvDriver(path: first)
    default: nil
    }
  }
}
