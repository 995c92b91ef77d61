internal import Git
package import RegisterDiff
package import RegisterModel

/// What a register says in a field that was kept internal and would be published: nothing of it
/// need have changed, and yet it is new to the public.
package struct OpenedValue: Hashable, Sendable {
  /// The register.
  package var register: RegisterID
  /// What the register is called.
  package var name: String
  /// The value as the public would find it: added, where nothing was.
  package var change: Change
}

extension RegisterRepository {
  /// What would become public at the newer point of a difference because its field opens up, field
  /// by field in the order of the difference, then by register.
  mutating func openedValues(
    in difference: Difference, at snapshot: Snapshot
  ) throws(HistoryError) -> [OpenedValue] {
    let fields = difference.schema.filter(\.opensUp).compactMap(\.field)
    if fields.isEmpty { return [] }
    var opened: [FieldID: [OpenedValue]] = [:]
    for (id, blob) in snapshot.registers.sorted(by: { $0.key < $1.key }) {
      let version = try read(id, blob, schema: snapshot.schema).version
      for change in RegisterComparison.changes(from: nil, to: version) {
        guard let field = change.field, fields.contains(field) else { continue }
        opened[field, default: []].append(
          OpenedValue(register: id, name: version.register.name, change: change))
      }
    }
    return fields.flatMap { opened[$0] ?? [] }
  }
}
