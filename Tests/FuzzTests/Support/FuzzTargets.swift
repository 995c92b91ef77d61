/// All that is fuzzed.
package enum FuzzTargets {
  /// The targets, in the order of the rooms that they look into.
  package static let all: [any FuzzTarget.Type] = [
    RegisterTarget.self, SchemaTarget.self, ImportTarget.self, DiffTarget.self, MergeTarget.self,
    EscaperTarget.self, ObjectTarget.self, LooseObjectTarget.self, PackTarget.self,
    CommitGraphTarget.self, ConfigurationTarget.self, HookTarget.self, RevisionTarget.self,
    TimeZoneTarget.self, HistoryIndexTarget.self, ListingTarget.self, AddressTarget.self,
    ManifestTarget.self, LanguageServerTarget.self,
  ]

  /// The target that has a name.
  package static func named(_ name: String) -> (any FuzzTarget.Type)? {
    all.first { $0.name == name }
  }
}
