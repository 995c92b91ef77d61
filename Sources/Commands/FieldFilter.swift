internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel

/// Which changes a command shows.
struct FieldFilter {
  /// Only the changes of these fields, and of fields in these groups; all where there are none.
  var fields: Set<FieldID> = []
  var groups: Set<FieldGroup> = []

  /// Whether every change is shown.
  var showsAll: Bool { fields.isEmpty && groups.isEmpty }

  /// Whether a change is shown.
  func shows(_ change: Change) -> Bool {
    showsAll || groups.contains(change.group) || change.field.map(fields.contains) == true
  }

  /// What is left of a history's entry; `nil` where nothing of it is shown.
  func filtered(_ entry: RegisterEntry) -> RegisterEntry? {
    if showsAll { return entry }
    var entry = entry
    entry.changes = entry.changes.filter(shows)
    return entry.changes.isEmpty ? nil : entry
  }

  /// What is left of a difference: of the schema, which has no groups, nothing.
  func filtered(_ difference: Difference) -> Difference {
    if showsAll { return difference }
    var difference = difference
    difference.leaveOutSchema()
    difference.registers = difference.registers.compactMap { register in
      var register = register
      register.changes = register.changes.filter(shows)
      return register.changes.isEmpty ? nil : register
    }
    return difference
  }
}
