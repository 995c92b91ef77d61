package import Git

/// What there is to say of the history index.
package struct IndexState: Sendable, Hashable {
  /// What the file is like.
  package enum Condition: Sendable, Hashable {
    /// There is none.
    case absent
    /// It knows so many commits; some that HEAD was made on may be newer than it.
    case usable(commits: Int, isCurrent: Bool)
    /// It is from another version of the tool, or another kind of machine.
    case otherVersion
    /// It is not as it was written, or about other registers.
    case damaged
  }

  /// What the file is like.
  package var condition: Condition
  /// Where the file is, or would be.
  package var path: String
  /// The size of the file in bytes; 0 without one.
  package var byteCount: Int
}

/// What comparing the history index with Git's own objects has shown.
package struct IndexVerification: Sendable, Hashable {
  /// How many commits were compared.
  package var commits: Int
  /// The commits of which the index says something else.
  package var differences: [ObjectID]
}
