internal import Files

/// What Git or an editor asks for, on a file wherever that is: it works without any registers, too.
protocol Driver {
  /// Does what is asked for.
  ///
  /// - Throws: What any other command throws.
  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console
  ) throws -> ExitStatus
}

/// What Git asks for on one file, which is a register's or the schema's.
protocol FileDriver: Driver {
  /// The path that tells which file it is.
  var path: String { get }

  /// Does what is asked for.
  ///
  /// - Throws: What any other command throws.
  func run(on file: DriverFile, _ console: Console) throws -> ExitStatus
}

extension FileDriver {
  /// Finds out where the file belongs and does what is asked for; what fails is told in the language of
  /// its registers.
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
