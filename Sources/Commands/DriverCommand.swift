internal import ArgumentParser
internal import Files

/// A command that Git calls on a file, or an editor, wherever that is: it works without any registers,
/// too.
protocol DriverCommand: ParsableCommand {
  /// The options that every command takes.
  var global: GlobalOptions { get }

  /// Does what the command is for.
  ///
  /// - Throws: What any other command throws.
  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console
  ) throws -> ExitStatus
}
