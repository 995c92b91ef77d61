internal import ArgumentParser
internal import Messages

/// `history`: a register's changes, newest first.
struct HistoryCommand: QueryCommand {
  static var configuration: CommandConfiguration { Help.command("history", .history) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.register))
  var register: String

  @OptionGroup var filterOptions: FilterOptions

  @Flag(help: Help.text(.all))
  var all = false

  @Flag(name: .customLong("no-follow"), help: Help.text(.noFollow))
  var noFollow = false

  @OptionGroup var audienceOptions: AudienceOptions

  @Option(help: Help.text(.documentFormat))
  var format: DocumentFormat = .text

  var query: HistoryQuery {
    HistoryQuery(
      register: register, filter: filterOptions.filter, showsAll: all, followsRenames: !noFollow,
      audience: audienceOptions.audience, format: format)
  }
}
