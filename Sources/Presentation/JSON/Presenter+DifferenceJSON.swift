internal import RegisterDiff
package import RegisterHistory
internal import RegisterModel
package import Rendering

/// The answer of `diff` to programs, and the form that changes have in other answers to them.
extension Presenter {
  /// What differs between two points.
  package func json(_ difference: Difference) -> JSONValue {
    .report("diff", members(of: difference))
  }

  /// The members of a difference, whatever object they stand in.
  func members(of difference: Difference) -> [JSONValue.Member] {
    [
      .init("from", JSONValue(difference.from)),
      .init("to", JSONValue(difference.to)),
      .init("schema", json(difference.schema)),
      .init("registers", .array(difference.registers.map { json($0) })),
    ] + reading(of: difference, as: "schema_reading")
  }

  /// How much of what differs in the schema could be told, where that is not all.
  func reading(of difference: Difference, as key: String) -> [JSONValue.Member] {
    let reading = difference.schemaReading
    return reading == .whole ? [] : [.init(key, .string(reading.rawValue))]
  }

  /// The changes of a schema.
  func json(_ changes: [SchemaChange]) -> JSONValue {
    .array(
      changes.map { change in
        [
          "section": .string(change.section), "key": .string(change.key),
          "old": JSONValue(change.old), "new": JSONValue(change.new),
        ]
      })
  }

  /// What became of a register; `members` are what each change has beside its own, and for `nil` what
  /// the register has.
  func json(
    _ register: RegisterDifference, members: (Change?) -> [JSONValue.Member] = { _ in [] }
  ) -> JSONValue {
    .object(
      [
        .init("id", .string(register.id.rawValue)),
        .init("path", .string(register.id.path)),
        .init("old_path", JSONValue(register.oldID?.path)),
        .init("status", .string(register.status.rawValue)),
        .init(
          "changes",
          .array(
            register.changes.map {
              .object(json($0, register: register.id, name: register.name) + members($0))
            })),
      ] + members(nil))
  }

  /// The members of one change.
  func json(_ change: Change, register: RegisterID, name: String) -> [JSONValue.Member] {
    [
      .init("register", .string(register.rawValue)),
      .init("name", .string(name)),
      .init("field", JSONValue(change.field?.rawValue)),
      .init("key", .string(change.key)),
      .init("group", .string(change.group.rawValue)),
      .init("language", JSONValue(change.language?.rawValue)),
      .init("kind", .string(change.kind.rawValue)),
      .init("old", JSONValue(change.old)),
      .init("new", JSONValue(change.new)),
      .init("old_line", JSONValue(change.oldLine)),
      .init("new_line", JSONValue(change.newLine)),
    ]
  }
}
