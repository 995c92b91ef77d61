package import RegisterModel

/// What was found about a push.
package struct PushReport: Sendable {
  /// How many commits the push would bring.
  package var newCommits: Int
  /// How many of them are refused.
  package var refusedCommits: Int
  /// How many annotated tags are refused.
  package var refusedTags: Int
  /// The first few that are refused, with what is wrong; commits come first, the oldest of them
  /// before those that were made on it.
  package var refusals: [PushRefusal]
  /// Whether no other commit is made on a refused one, pushed or checked out, so that mending the last
  /// one is enough.
  package var concernsOnlyLast: Bool
  /// Whether the first refused commit is checked out, or one that was made on it, as far as is known.
  package var isCheckedOut = true
  /// Whether the first refused commit was made on no other.
  package var firstIsRoot: Bool
  /// The schema that was in force: whoever reads the report reads its main language.
  package var schema: Schema

  /// Whether the push can be let in.
  package var isGood: Bool { refusedCommits == 0 && refusedTags == 0 }
}
