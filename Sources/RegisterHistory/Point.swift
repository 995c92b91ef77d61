package import Git

/// Where registers are read from.
package enum Point: Hashable, Sendable {
  /// Before anything: no register and no schema.
  case nothing
  /// The tree of a commit.
  case commit(ObjectID)
  /// What is staged.
  case index
  /// The files as they lie in the folder.
  case worktree
}

extension Point {
  /// The commit; `nil` for a point that is none.
  package var commit: ObjectID? {
    if case .commit(let id) = self { id } else { nil }
  }
}
