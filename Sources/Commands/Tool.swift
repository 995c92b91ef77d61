internal import ArgumentParser
package import Files
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The program: it reads arguments, prints and exits, and leaves everything else to the rooms below.
package enum Tool {
  /// The version that `--version` prints.
  package static let version = "0.1.0"

  /// Runs the command that the arguments name, and says what to exit with.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the program's name.
  ///   - environment: What the process was started with.
  package static func run(
    _ arguments: [String], _ environment: ProcessEnvironment
  ) -> ExitStatus {
    ProcessEnvironment.ignoreBrokenPipes()
    let arguments = CommandLineArguments(arguments)
    var console = Console(arguments, environment)
    let messages = Messages(
      arguments.language ?? Language(environment: environment.variables)
        ?? registersLanguage(arguments, environment) ?? .en)
    return Help.$messages.withValue(messages) {
      do {
        let command = try parse(arguments, messages)
        return try console.print(run(command, environment))
      } catch let problem as Problem {
        return console.report(problem, messages)
      } catch let error as FileError {
        return console.report(.file(error), messages)
      } catch {
        return console.report(error, messages)
      }
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

  private static func run(
    _ command: any ParsableCommand, _ environment: ProcessEnvironment
  ) throws -> Outcome {
    guard let command = command as? any RegisterCommand else {
      throw CleanExit.helpRequest()
    }
    let session = try Session(
      folder: try folder(command.global.folder, environment),
      language: command.global.language ?? Language(environment: environment.variables),
      isHook: environment.variables["GIT_DIR"] != nil)
    return try command.run(in: session)
  }

  /// The folder that `-C` leads to from the working folder, each from the one before.
  private static func folder(
    _ steps: [String], _ environment: ProcessEnvironment
  ) throws(Problem) -> String {
    var folder = environment.folder
    for step in steps {
      let path = step.hasPrefix("/") ? step : "\(folder)/\(step)"
      guard let resolved = ProcessEnvironment.resolved(path) else {
        throw .file(FileError(.list, path: step, code: .notFound))
      }
      folder = resolved
    }
    return folder
  }

  /// The main language of the registers around the folder, for messages about wrong arguments.
  private static func registersLanguage(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment
  ) -> Language? {
    guard let folder = try? folder(arguments.folders, environment),
      let session = try? Session(folder: folder, language: nil, isHook: false)
    else { return nil }
    return session.presenter.messages.language
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

  static let commands: [any RegisterCommand.Type] = [
    CheckCommand.self, FormatCommand.self, ImportCommand.self, ListCommand.self,
    ShowCommand.self, HistoryCommand.self, BlameCommand.self, ChangeLogCommand.self,
    StatusCommand.self, DiffCommand.self, ReviewCommand.self,
  ]

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
