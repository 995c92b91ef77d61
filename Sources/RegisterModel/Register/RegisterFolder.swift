public import Diagnostics

/// What the folder of registers holds, by the rules of clause 1.7.
public struct RegisterFolder: Sendable {
  /// The registers, by id.
  public let registers: [RegisterID]
  /// Whether the schema's file is there.
  public let hasSchema: Bool
  /// What is there and should not be: a path relative to the root, and what is wrong with it.
  public let findings: [(path: String, finding: Finding)]

  /// Sorts out the entries of a folder, at any depth and in any order.
  ///
  /// Names that begin with a dot, and all that is below them, are passed over. A folder is judged
  /// by its name and its depth; what is in it, by itself.
  public init(_ entries: some Sequence<RegisterFolder.Entry>) {
    var registers: [RegisterID] = []
    var hasSchema = false
    var findings: [(path: String, finding: Finding)] = []
    var previous: String?
    let entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var known: [FoldedName: String]?
    for entry in entries {
      if entry.kind == .file, entry.path != previous, let id = RegisterID(plainPath: entry.path) {
        registers.append(id)
        previous = entry.path
        continue
      }
      let named = NamedEntry(entry)
      if named.isHidden { continue }
      let path = "\(RegisterID.folder)/\(entry.path)"
      if let problem = IdentityCodeRule.problem(withPath: entry.path) {
        findings.append((path, problem))
      }
      if let problem = EntryRules.problem(with: named) {
        let paths = known ?? ClashingNamesRule.paths(of: entries)
        findings.append(
          (path, ClashingNamesRule.problem(withRefused: path, among: paths) ?? problem))
        known = paths
        continue
      }
      if entry.kind == .folder { continue }
      if let clash = ClashingNamesRule.problem(with: entry.path, after: previous) {
        findings.append((path, clash))
      } else if named.isSchema {
        hasSchema = true
      } else if let id = RegisterID(path: path) {
        registers.append(id)
      }
      previous = entry.path
      if let problem = ExecutableFileRule.problem(with: entry.kind, path) {
        findings.append((path, problem))
      }
    }
    self.registers = registers.sorted()
    self.hasSchema = hasSchema
    self.findings = findings + CrowdedFolderRule.problems(with: self.registers)
  }
}
