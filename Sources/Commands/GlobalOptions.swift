internal import ArgumentParser
package import Messages

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

/// The options that every command takes, before its name or after it.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customShort("C"), help: Help.text(.folder))
  var folder: [String] = []

  @Option(help: Help.text(.language))
  var language: Language?

  @Option(help: Help.text(.color))
  var color: ColorChoice = .auto

  @Flag(name: .customLong("no-pager"), help: Help.text(.noPager))
  var noPager = false

  @Flag(name: .customLong("no-index"), help: Help.text(.noIndex))
  var noIndex = false
}

/// When colours are used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// What a command prints: text for people, or JSON for programs.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension Language: ExpressibleByArgument {}
