internal import ArgumentParser
internal import Messages

/// `blame`: each field with the commit that gave it its present value.
struct BlameCommand: QueryCommand {
  static var configuration: CommandConfiguration { Help.command("blame", .blame) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.register))
  var register: String

  @OptionGroup var audienceOptions: AudienceOptions

  @Option(help: Help.text(.outputFormat))
  var format: OutputFormat = .text

  var query: BlameQuery {
    BlameQuery(register: register, audience: audienceOptions.audience, format: format)
  }
}
