internal import ArgumentParser
internal import Files
internal import Glibc
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering
internal import ToolFiles

/// The program: it reads arguments, prints and exits, and leaves everything else to the rooms below.
package enum Tool {
  /// What the tool is called.
  package static let name = "dataregister"
  /// The version that `--version` prints.
  package static let version = "0.1.0"

  /// Runs the command that the process was started with, and ends the process.
  package static func main() -> Never {
    ProcessEnvironment.ignoreBrokenPipes()
    let arguments = CommandLineArguments(Array(CommandLine.arguments.dropFirst()))
    let environment = ProcessEnvironment()
    let console = Console(arguments, environment)
    let plain = Messages(
      arguments.language ?? Language(environment: environment.variables) ?? .en)
    if let status = runAtOnce(arguments, environment, console, plain) { exit(status.rawValue) }
    FirstThread.run { exit(await run(arguments, environment, console, plain).rawValue) }
  }

  /// Runs what asks nobody and waits for nobody: a command that Git calls, or `--version`.
  ///
  /// - Returns: What to exit with; `nil` where the arguments name another command.
  private static func runAtOnce(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console,
    _ plain: Messages
  ) -> ExitStatus? {
    if arguments.normalized == ["--version"] { return console.tellVersion(plain) }
    return Help.$messages.withValue(plain) { driver(arguments) }
      .map { run($0, arguments, environment, console, plain) }
  }

  /// Runs the command that the arguments name.
  ///
  /// - Returns: What to exit with.
  private static func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console,
    _ plain: Messages
  ) async -> ExitStatus {
    if let text = completionText(arguments, environment, plain) { return console.say(text, plain) }
    let found = Result { try Session(arguments, environment) }
    let messages = (try? found.get())?.presenter.messages ?? plain
    let console = console.watching(arguments.command, messages)
    let session = found.map { $0.counting(console.progress?.work) }
    return await Help.$messages.withValue(messages) {
      do {
        // Asking an unknown type what it is takes a while: a plain call is known.
        if let query = plainQuery(arguments) {
          let outcome = try outcome(of: query, arguments, session, console)
          let status = try await console.print(outcome, messages)
          // Nothing is given back piece by piece: the process ends.
          withExtendedLifetime((session, outcome)) { exit(status.rawValue) }
        }
        let parsed = try parse(arguments, messages)
        switch parsed {
        case let command as any RegisterCommand:
          return try await console.print(
            outcome(of: command, arguments, session, console), messages)
        case let command as any InteractiveCommand:
          let session = try ready(session, console)
          try session.requireFiles(for: arguments.command ?? "")
          return try await console.print(command.run(in: session, console), messages)
        case let command as any StandaloneCommand:
          return try await console.print(command.run(arguments, environment), messages)
        default:
          // `--help`, or no command at all: what the argument parser would say of it, we say ourselves.
          let page = try HelpPage.document(of: arguments.command, by: Help.messages)
          return try await console.print(Outcome(.help(page)), messages)
        }
      } catch {
        return console.report(error, messages)
      }
    }
  }

  /// Answers what is asked of the registers.
  private static func outcome(
    of query: some Query, _ arguments: CommandLineArguments,
    _ session: Result<Session, any Error>, _ console: Console
  ) throws -> Outcome {
    let session = try ready(session, console)
    if !type(of: query).worksWithoutFiles {
      try session.requireFiles(for: arguments.command ?? "")
    }
    return try query.run(in: session)
  }

  /// The session, once the registers are as they were before a run that died while it wrote them.
  private static func ready(
    _ session: Result<Session, any Error>, _ console: Console
  ) throws -> Session {
    let session = try session.get()
    let paths = try session.undoCutShort()
    if paths.isEmpty { return session }
    console.tell([.paragraph(session.presenter.messages.undoneCutShort(paths), hanging: 2)])
    return try session.reread()
  }

  /// What a shell is told while a command is typed, or the script that makes it ask; `nil` where the
  /// arguments ask for neither.
  private static func completionText(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ plain: Messages
  ) -> String? {
    if let call = CompletionCall(arguments) { return call.answer(environment, plain) }
    let option = Root.completionScriptOption
    let shell =
      switch arguments.normalized {
      // The shell's name is taken for a command's, which stands first.
      case let words where words.count == 2 && words[1] == option: words[0]
      // Without a name, that of the shell that the environment names.
      case [option], ["\(option)="]:
        environment.variables["SHELL"]?.split(separator: "/").last.map(String.init) ?? ""
      case let words where words.count == 1 && words[0].hasPrefix("\(option)="):
        String(words[0].dropFirst(option.count + 1))
      default: ""
      }
    return Shell(rawValue: shell)?.script.text
  }

  /// What is asked for in Git's name, where the arguments name that and are as they should be.
  ///
  /// It finds what it works on by itself, so that nothing else is looked for before.
  private static func driver(_ arguments: CommandLineArguments) -> (any Driver)? {
    guard let name = arguments.command, Root.driverNames.contains(name) else { return nil }
    return plainDriver(arguments) ?? (try? Root.parseAsRoot(arguments.normalized))
      as? any Driver
  }

  /// Runs a command that Git calls; what stops it is told in the language of the registers around the
  /// folder, if there are any.
  private static func run(
    _ driver: any Driver, _ arguments: CommandLineArguments,
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
      // The value of an option that is mistyped stands where a command is looked for.
      if let option = arguments.unknownOptions.first(where: { !Root.parsersOwn.contains($0) }) {
        let meant = ParserSentence.suggestion(for: option, among: CommandLineArguments.options)
        throw Problem.arguments(.unknownOption(option, suggestion: meant), command: nil)
      }
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
      commandName: Tool.name, abstract: Help.messages.help(.tool),
      discussion: Help.messages.help(.toolDiscussion), version: Tool.version,
      subcommands: commands)
  }

  /// The commands and their names, in the order in which the help lists them.
  ///
  /// The names stand here too, because asking a type for its configuration writes its help.
  static let named: KeyValuePairs<String, any ParsableCommand.Type> = [
    "check": CheckCommand.self, "format": FormatCommand.self, "new": NewCommand.self,
    "edit": EditCommand.self, "set": SetCommand.self, "replace": ReplaceCommand.self,
    "import": ImportCommand.self, "list": ListCommand.self, "show": ShowCommand.self,
    "history": HistoryCommand.self, "blame": BlameCommand.self,
    "changelog": ChangeLogCommand.self, "status": StatusCommand.self, "diff": DiffCommand.self,
    "review": ReviewCommand.self, "export": ExportCommand.self, "preview": PreviewCommand.self,
    "serve": ServeCommand.self, "publish": PublishCommand.self, "verify": VerifyCommand.self,
    "index": IndexCommand.self, "lsp": LSPCommand.self, "hook": HookCommand.self,
    "merge-file": MergeFileCommand.self,
    "textconv": TextconvCommand.self,
    "init": InitCommand.self, "install": InstallCommand.self, "uninstall": UninstallCommand.self,
    "editor": EditorCommand.self, "manual": ManualCommand.self, "help": HelpCommand.self,
  ]

  /// The commands.
  static var commands: [any ParsableCommand.Type] { named.map(\.value) }

  /// The names of the commands that Git or an editor calls.
  static let driverNames = ["hook", "lsp", "merge-file", "textconv"]

  /// The option that asks for what a shell needs to complete what is typed.
  static let completionScriptOption = "--generate-completion-script"

  /// The options that the argument parser has for itself.
  static let parsersOwn: Set<String> = ["-h", "--help", "--version", completionScriptOption]

  /// The names of the commands.
  static var commandNames: [String] { named.map(\.key) }
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
