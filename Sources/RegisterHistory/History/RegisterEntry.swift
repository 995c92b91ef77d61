package import Diagnostics
package import RegisterDiff
package import RegisterModel

/// What one commit did to one register.
package struct RegisterEntry: Sendable {
  /// What a commit can do to a register.
  package enum Kind: String, Sendable {
    case created, changed, renamed, deleted
    /// Bytes changed and no value did.
    case formatting
    /// A merge that changed nothing of its own.
    case merge
    /// The file does not parse in this commit.
    case unreadable

    /// Whether a history shows the entry without being asked for all.
    package var tellsSomething: Bool { self != .formatting && self != .merge }
  }

  /// The commit.
  package var commit: CommitInfo
  /// The publication that made the changes public, in a public history; its entries are the
  /// differences of consecutive publications, and of the commits in between say only what may be
  /// said in public.
  package var publication: Publication?
  /// Whether the entry stands in a public history; without a publication it is then a draft.
  package var isPublic = false
  /// The register, by the id it has in this commit, or had before it was deleted.
  package var id: RegisterID
  /// The id it had before, where the commit renamed it.
  package var oldID: RegisterID?
  /// What the register was called.
  package var name: String
  /// What the commit did.
  package var kind: Kind
  /// Whether a shallow clone is cut here: what the commit itself did cannot be told.
  package var isAtCut = false
  /// The fields that the commit changed.
  package var changes: [Change]
  /// What is wrong with the file, where it does not parse.
  package var failure: FileReport?
  /// What of Git's is damaged, where that is why the file cannot be read.
  package var damage: Damage?
}
