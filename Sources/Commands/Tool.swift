internal import ArgumentParser
package import Files
internal import Glibc
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The program: it reads arguments, prints and exits, and leaves everything else to the rooms below.
package enum Tool {
  /// The version that `--version` prints.
  package static let version = "0.1.0"

  /// Runs the command that the process was started with, and ends the process.
  package static func main() async -> Never {
    let status = await run(Array(CommandLine.arguments.dropFirst()), ProcessEnvironment())
    exit(status.rawValue)
  }

  /// Runs the command that the arguments name.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the program's name.
  ///   - environment: What the process was started with.
  /// - Returns: What to exit with.
  package static func run(
    _ arguments: [String], _ environment: ProcessEnvironment
  ) async -> ExitStatus {
    ProcessEnvironment.ignoreBrokenPipes()
    let arguments = CommandLineArguments(arguments)
    let console = Console(arguments, environment)
    let plain = Messages(
      arguments.language ?? Language(environment: environment.variables) ?? .en)
    if let driver = Help.$messages.withValue(plain, operation: { driver(arguments) }) {
      return run(driver, arguments, environment, console, plain)
    }
    let session = Result { try Session(arguments, environment) }
    let messages = (try? session.get())?.presenter.messages ?? plain
    return await Help.$messages.withValue(messages) {
      do {
        var parsed = try parse(arguments, messages)
        switch parsed {
        case let command as any RegisterCommand:
          if !type(of: command).worksWithoutFiles {
            try session.get().requireFiles(for: arguments.command ?? "")
          }
          return try await console.print(command.run(in: session.get()), messages)
        case let command as any InteractiveCommand:
          try session.get().requireFiles(for: arguments.command ?? "")
          return try await console.print(command.run(in: session.get(), console))
        case let command as any StandaloneCommand:
          return try await console.print(command.run(arguments, environment))
        default:
          // `help`, or no command at all: the argument parser answers by throwing the help.
          try parsed.run()
          throw CleanExit.helpRequest()
        }
      } catch {
        return console.report(error, messages)
      }
    }
  }

  /// The command that Git calls, where the arguments name one and are as they should be.
  ///
  /// It finds what it works on by itself, so that nothing else is looked for before.
  private static func driver(_ arguments: CommandLineArguments) -> (any DriverCommand)? {
    guard let name = arguments.command, Root.driverNames.contains(name) else { return nil }
    return (try? Root.parseAsRoot(arguments.normalized)) as? any DriverCommand
  }

  /// Runs a command that Git calls; what stops it is told in the language of the registers around the
  /// folder, if there are any.
  private static func run(
    _ driver: any DriverCommand, _ arguments: CommandLineArguments,
    _ environment: ProcessEnvironment, _ console: Console, _ plain: Messages
  ) -> ExitStatus {
    do {
      return try driver.run(arguments, environment, console)
    } catch {
      let session = try? Session(arguments, environment)
      return console.report(error, session?.presenter.messages ?? plain)
    }
  }

  private static func parse(
    _ arguments: CommandLineArguments, _ messages: Messages
  ) throws -> any ParsableCommand {
    if let name = arguments.command, !Root.commandNames.contains(name) {
      throw Problem.unknownCommand(
        name, suggestion: Suggestion.nearest(to: name, among: Root.commandNames))
    }
    return try Root.parseAsRoot(arguments.normalized)
  }
}

/// The command above all others, which only holds them.
struct Root: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dataregister", abstract: Help.messages.help(.tool),
      discussion: Help.messages.help(.toolDiscussion), version: Tool.version,
      subcommands: commands)
  }

  static let commands: [any ParsableCommand.Type] = [
    CheckCommand.self, FormatCommand.self, NewCommand.self, EditCommand.self, SetCommand.self,
    ReplaceCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self,
    HistoryCommand.self, BlameCommand.self, ChangeLogCommand.self,
    StatusCommand.self, DiffCommand.self, ReviewCommand.self, ExportCommand.self,
    PreviewCommand.self, PublishCommand.self, VerifyCommand.self, HookCommand.self,
    MergeFileCommand.self, TextconvCommand.self,
    InitCommand.self, InstallCommand.self, UninstallCommand.self,
  ]

  /// The names of the commands that Git calls.
  static var driverNames: [String] {
    commands.filter { $0 is any DriverCommand.Type }.compactMap { $0.configuration.commandName }
  }

  /// The names of the commands, and `help`, which the argument parser answers.
  static var commandNames: [String] {
    commands.compactMap { $0.configuration.commandName } + ["help"]
  }
}

extension Language {
  /// The language of the environment's locale: the first of LC_ALL, LC_MESSAGES and LANG that is set.
  init?(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let locale else { return nil }
    self.init(locale: locale)
  }
}
