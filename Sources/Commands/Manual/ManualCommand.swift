internal import ArgumentParser
internal import Files
internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering
internal import TimeZones

/// `manual`: the manual pages of all commands, which a package holds.
///
/// No help lists it: it is for whoever makes a package.
struct ManualCommand: StandaloneCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual", abstract: Help.messages.help(.manual(.manual)), shouldDisplay: false)
  }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.manual(.output)))
  var output: String

  @Option(help: Help.text(.manual(.date)))
  var date: String?

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment
  ) throws -> Outcome {
    if output.isEmpty {
      let place = ArgumentProblem.Argument(option: "--output", value: .output)
      throw Problem.arguments(.noValue(place), command: "manual")
    }
    let start = try Session.folder(arguments.folders, from: environment.folder)
    let folder = Folder.absolutePath(output, from: start)
    let day = try day(atUTC: environment.now)
    var written: [RichText] = []
    for (language, place) in [(Language.en, "man1"), (.fi, "fi/man1"), (.sv, "sv/man1")] {
      try Folder.make("\(folder)/\(place)")
      for page in try ManualPage.all(in: Messages(language)) {
        let title = ManualRenderer.Title(
          name: page.name, section: 1, date: day?.description ?? "",
          source: "dataregister \(Tool.version)"
        )
        let text = ManualRenderer(title).render(page.document)
        let path = "\(place)/\(page.name).1"
        try AtomicFile.write(Array(text.utf8), to: "\(folder)/\(path)")
        written.append(RichText(path, .path))
      }
    }
    return Outcome(
      .document([.paragraph(Help.messages.filesWritten(in: output)), .list(written)]))
  }
}

extension ManualCommand {
  /// The day that the pages bear.
  private func day(atUTC now: Int64) throws(Problem) -> CalendarDate? {
    guard let date else { return TimeZoneRules.helsinki.day(atUTC: now) }
    guard let day = CalendarDate(date) else { throw .publication(.invalidDate(date)) }
    return day
  }
}

extension ManualPage {
  /// The page of the tool, and one for each command that is shown.
  ///
  /// - Throws: Where the argument parser tells of the commands in a form of a later version.
  static func all(in messages: Messages) throws -> [ManualPage] {
    let (tool, common) = try Help.$messages.withValue(messages) {
      (try CommandModel(of: Root.self), try CommandModel(of: GlobalOptions.self))
    }
    return ([tool] + tool.shownSubcommands).map { command in
      ManualPage(
        command: command, tool: tool, common: common.shownArguments, messages: messages)
    }
  }
}
