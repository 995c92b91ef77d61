package import Diagnostics

/// Clause 1.7: folders lie at most ``RegisterID/deepestFolder`` deep.
package enum FolderDepthRule: EntryRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.folderTooDeep]

  /// What is wrong with an entry.
  package static func problem(with entry: RegisterFolder.NamedEntry) -> Finding? {
    let depth = entry.kind == .folder ? entry.names.count : entry.names.count - 1
    return depth > RegisterID.deepestFolder
      ? .folderTooDeep(limit: RegisterID.deepestFolder) : nil
  }
}
