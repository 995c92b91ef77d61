internal import ArgumentParser
internal import Files
internal import Messages

/// `textconv`: a file in lines that tell one thing each, so that `git diff` shows what changed.
struct TextconvCommand: DriverCommand {
  static var configuration: CommandConfiguration { Help.command("textconv", .merging(.textconv)) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.merging(.shown)))
  var path: String

  /// What Git asks for.
  var driver: TextconvDriver { TextconvDriver(path: path) }

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console
  ) throws -> ExitStatus {
    try driver.run(arguments, environment, console)
  }
}
