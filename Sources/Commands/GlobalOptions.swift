internal import ArgumentParser
package import Messages

/// The options that every command takes, before its name or after it.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customShort("C"), help: Help.text(.folder))
  var folder: [String] = []

  @Option(help: Help.text(.language))
  var language: Language?

  @Option(help: Help.text(.color))
  var color: ColorChoice = .auto

  @Flag(name: .customLong("no-pager"), help: Help.text(.noPager))
  var noPager = false

  @Flag(name: .customLong("no-index"), help: Help.text(.noIndex))
  var noIndex = false
}

extension Language: ExpressibleByArgument {}
