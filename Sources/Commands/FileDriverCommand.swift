internal import ArgumentParser
internal import Files
internal import Messages

/// A command that Git calls on one file, which is a register's or the schema's.
protocol FileDriverCommand: DriverCommand {
  /// The path that tells which file it is.
  var path: String { get }

  /// Does what the command is for.
  ///
  /// - Throws: What any other command throws.
  func run(on file: DriverFile, _ console: Console) throws -> ExitStatus
}

extension FileDriverCommand {
  /// Finds out where the file belongs and does what the command is for; what fails is told in the
  /// language of its registers.
  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console
  ) throws -> ExitStatus {
    let file = try DriverFile(path, arguments, environment)
    do {
      return try run(on: file, console)
    } catch {
      return console.report(error, file.messages)
    }
  }
}
