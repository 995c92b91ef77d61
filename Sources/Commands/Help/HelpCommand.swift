internal import ArgumentParser
internal import Files
internal import Messages

/// `help`: an overview, or what there is to read about a command or a topic.
struct HelpCommand: StandaloneCommand {
  static var configuration: CommandConfiguration { Help.command("help", .help) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.helpSubject))
  var subject: String?

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment
  ) throws -> Outcome {
    Outcome(.help(try HelpPage.everything(about: subject, by: Help.messages)))
  }
}
