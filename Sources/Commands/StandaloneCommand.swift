internal import ArgumentParser
internal import Files

/// A command that works where there are no registers yet, or none around the folder.
protocol StandaloneCommand: ParsableCommand {
  /// The options that every command takes.
  var global: GlobalOptions { get }

  /// Does what the command is for.
  ///
  /// - Throws: What any other command throws.
  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment
  ) throws -> Outcome
}
