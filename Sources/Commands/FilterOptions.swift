public import ArgumentParser
internal import Messages
internal import RegisterHistory
public import RegisterModel

/// The groups of fields as `--group` takes them, in the words of the schema.
extension FieldGroup: ExpressibleByArgument {}

/// The options that say which changes a command shows.
struct FilterOptions: ParsableArguments {
  @Option(name: .customLong("group"), help: Help.text(.group))
  var groups: [FieldGroup] = []

  @Option(name: .customLong("field"), help: Help.text(.field))
  var fields: [String] = []

  init() {}

  /// Makes options that were not typed.
  init(groups: [FieldGroup], fields: [String]) {
    self.groups = groups
    self.fields = fields
  }

  /// What the options mean by the schema of the working tree; in public, by what of it is public.
  func filter(
    in session: Session, for projection: PublicProjection? = nil
  ) throws -> FieldFilter {
    let schema = projection?.schema ?? session.schema
    return FieldFilter(
      fields: Set(try fields.map { field in try session.field(field, of: schema) }),
      groups: Set(groups))
  }
}
