internal import ArgumentParser

/// A command that can be told what to do by words alone, without any option of its own.
///
/// Called so it is understood at once: the argument parser takes longer to learn what a command could
/// be asked than the command to answer. Any other call, and any mistake, is left to the parser.
protocol PlainCommand: ParsableCommand {
  /// The command as the argument parser would make it of the words.
  ///
  /// - Parameter words: The words behind the command's name, none of them an option or empty.
  /// - Returns: The command; `nil` where the words are not what it needs.
  static func plain(_ words: [String]) -> Self?
}

extension Tool {
  /// The command on registers that the arguments name, where they are so plain that nothing has to be
  /// parsed.
  static func plainCommand(_ arguments: CommandLineArguments) -> (any RegisterCommand)? {
    guard let words = arguments.words else { return nil }
    return switch arguments.command {
    case "history": HistoryCommand.plain(words)
    case "blame": BlameCommand.plain(words)
    case "changelog": ChangeLogCommand.plain(words)
    default: nil
    }
  }

  /// The command that Git calls, where the arguments name one and are as plain.
  static func plainDriver(_ arguments: CommandLineArguments) -> (any DriverCommand)? {
    guard let words = arguments.words else { return nil }
    return switch arguments.command {
    case "hook": HookCommand.plain(words)
    case "textconv": TextconvCommand.plain(words)
    default: nil
    }
  }
}
