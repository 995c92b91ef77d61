package import RegisterHistory
package import RegisterModel
package import Rendering

/// The answers of `list` and `show` to programs, and the registers in the data of the public site.
extension Presenter {
  /// The registers at a point.
  package func json(_ registers: [Register], at point: Point) -> JSONValue {
    .report(
      "list",
      [
        .init("at", JSONValue(point)), .init("registers", .array(registers.map(json))),
      ])
  }

  /// One register at a point.
  package func json(_ register: Register, at point: Point) -> JSONValue {
    .report("show", [.init("at", JSONValue(point)), .init("register", json(register))])
  }

  private func json(_ register: Register) -> JSONValue {
    [
      "id": .string(register.id.rawValue),
      "path": .string(register.id.path),
      "name": .string(register.name),
      "fields": .object(
        schema.fields.map { .init($0.id.rawValue, value(of: $0, in: register)) }),
      "unknown": .array(
        register.unknown.map { field in
          [
            "key": .string(field.key), "language": JSONValue(field.language),
            "value": .string(field.value),
          ]
        }),
    ]
  }

  /// What a register states in a field; a translatable one by language, in the schema's order.
  private func value(of field: FieldDefinition, in register: Register) -> JSONValue {
    guard field.isTranslatable else { return JSONValue(register.value(of: field.id)) }
    let wordings = schema.languages.compactMap { language -> JSONValue.Member? in
      guard let value = register.value(of: field.id, in: language) else { return nil }
      return .init(language.rawValue, JSONValue(value))
    }
    return wordings.isEmpty ? .null : .object(wordings)
  }
}
