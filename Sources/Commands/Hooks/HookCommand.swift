internal import ArgumentParser
internal import Files
internal import Messages

/// `hook NAME …`: what the files in `Hooks/` call.
struct HookCommand: DriverCommand {
  static var configuration: CommandConfiguration { Help.command("hook", .hook(.hook)) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.hook(.name)))
  var name: GitHook

  @Argument(parsing: .captureForPassthrough, help: Help.text(.hook(.arguments)))
  var arguments: [String] = []

  /// What Git asks for.
  var driver: HookDriver { HookDriver(name: name, arguments: arguments) }

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console
  ) throws -> ExitStatus {
    try driver.run(arguments, environment, console)
  }
}

extension GitHook: ExpressibleByArgument {}
