public import ArgumentParser
internal import Messages
public import RegisterModel

/// The groups of fields as `--group` takes them, in the words of the schema.
extension FieldGroup: ExpressibleByArgument {}

/// The options that say which changes a command shows.
struct FilterOptions: ParsableArguments {
  @Option(name: .customLong("group"), help: Help.text(.group))
  var groups: [FieldGroup] = []

  @Option(name: .customLong("field"), help: Help.text(.field))
  var fields: [String] = []

  /// What was typed.
  var filter: TypedFilter { TypedFilter(groups: groups, fields: fields) }
}
