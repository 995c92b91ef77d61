package import Diagnostics

/// Clause 1.7: no file or folder has a name that Windows keeps for a device.
package enum ReservedNameRule: EntryRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.reservedName]

  /// What is wrong with an entry.
  package static func problem(with entry: RegisterFolder.NamedEntry) -> Finding? {
    if entry.isSchema { return nil }
    return entry.names.first(where: RegisterID.isReservedOnWindows)
      .map { .reservedName(name: String($0)) }
  }
}
