internal import ArgumentParser
internal import Messages

/// The language that the texts of `--help` are written in while arguments are parsed.
enum Help {
  @TaskLocal static var messages = Messages(.en)

  /// The text of an option or an argument.
  static func text(_ text: HelpText) -> ArgumentHelp { ArgumentHelp(messages.help(text)) }

  /// The texts of a command.
  static func command(_ name: String, _ text: HelpText) -> CommandConfiguration {
    CommandConfiguration(commandName: name, abstract: messages.help(text))
  }
}
