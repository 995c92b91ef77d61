internal import ArgumentParser
internal import Messages

/// `changelog`: the changes of all registers and of the schema.
struct ChangeLogCommand: QueryCommand {
  static var configuration: CommandConfiguration { Help.command("changelog", .changeLog) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.range))
  var range: String?

  @OptionGroup var filterOptions: FilterOptions

  @Option(name: .customLong("register"), help: Help.text(.onlyRegisters))
  var registers: [String] = []

  @OptionGroup var audienceOptions: AudienceOptions

  @Option(help: Help.text(.documentFormat))
  var format: DocumentFormat = .text

  var query: ChangeLogQuery {
    ChangeLogQuery(
      range: range, filter: filterOptions.filter, registers: registers,
      audience: audienceOptions.audience, format: format)
  }
}
