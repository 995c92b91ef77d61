package import Diagnostics

/// Clause 1.7: files and folders are named by the grammar of ids.
package enum NameRule: EntryRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.invalidName]

  /// What is wrong with an entry.
  package static func problem(with entry: RegisterFolder.NamedEntry) -> Finding? {
    if entry.isSchema { return nil }
    return entry.names.first { !RegisterID.isName($0) }.map { name in
      .invalidName(
        name: String(name), suggestion: RegisterID(name: String(name))?.rawValue)
    }
  }
}
