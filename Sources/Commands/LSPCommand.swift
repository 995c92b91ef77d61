internal import ArgumentParser
internal import Files
internal import LanguageServer
internal import Messages

/// `lsp`: the language server, on standard input and output.
struct LSPCommand: DriverCommand {
  static var configuration: CommandConfiguration { Help.command("lsp", .languageServer) }

  @OptionGroup var global: GlobalOptions

  /// What many editors say to every server; there is no other way to talk with this one.
  @Flag(name: .customLong("stdio"), help: .hidden)
  var usesStandardStreams = false

  /// Talks with an editor until it says that the program is to end.
  ///
  /// - Throws: `FileError` when the editor is gone and cannot be written to.
  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console
  ) throws -> ExitStatus {
    let surroundings = Surroundings(
      language: arguments.language,
      localeLanguage: Language(environment: environment.variables),
      variables: environment.variables,
      folder: try Session.folder(arguments.folders, from: environment.folder),
      usesIndex: arguments.usesIndex, version: Tool.version
    ) { ProcessEnvironment().now }
    let status = try Conversation.run(surroundings, read: InputReader.nextOfStandardInput) {
      text throws(FileError) in try console.write(text)
    }
    return status == 0 ? .done : .findings
  }
}
