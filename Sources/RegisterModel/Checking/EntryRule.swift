package import Diagnostics

/// One thing that can be wrong with the name or the kind of what lies in the folder of registers.
package protocol EntryRule: Rule {
  /// Judges an entry.
  ///
  /// - Parameter entry: What lies in the folder, and the names that its path consists of.
  /// - Returns: What is wrong with it; `nil` where the rule has nothing against it.
  static func problem(with entry: RegisterFolder.NamedEntry) -> Finding?
}

/// The rules about what lies in the folder of registers.
package enum EntryRules {
  /// Every rule, in the order in which they are asked; what one has something against is no register,
  /// and no other is asked.
  package static let all: [any EntryRule.Type] = [
    EntryKindRule.self,
    FolderDepthRule.self,
    ReservedNameRule.self,
    NameRule.self,
  ]

  /// The rules about several entries at a time, and about files that are not read as registers.
  static let others: [any Rule.Type] = [
    ClashingNamesRule.self, ExecutableFileRule.self, CrowdedFolderRule.self,
    MissingSchemaRule.self, FileSizeRule.self, ReadableFileRule.self,
  ]

  /// What is wrong with an entry, by the first rule that has something against it.
  static func problem(with entry: RegisterFolder.NamedEntry) -> Finding? {
    for rule in all {
      if let problem = rule.problem(with: entry) { return problem }
    }
    return nil
  }
}
