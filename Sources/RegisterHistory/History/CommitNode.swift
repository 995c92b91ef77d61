internal import Git

/// A commit as a point of the history: what it was made on, and when.
struct CommitNode {
  /// The commits before it, in their order; empty for the first.
  let parents: [ObjectID]
  /// When it was committed, in seconds since 1970: what Git orders commits by.
  let committerTime: Int64
}

extension [ObjectID] {
  /// What a commit with these parents is compared with: with nothing, where it was made on none.
  var comparedWith: [ObjectID?] { isEmpty ? [nil] : map(Optional.some) }
}
