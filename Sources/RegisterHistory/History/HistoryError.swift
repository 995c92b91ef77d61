package import Files
package import Git

/// Why a question about the registers and their history has no answer.
package enum HistoryError: Error, Hashable, Sendable {
  /// The repository, or an object in it, cannot be read.
  case git(GitError)
  /// An object is missing or damaged.
  case damaged(Damage)
  /// A file cannot be read.
  case file(FileError)
  /// Nothing has the name of the revision.
  case unknownRevision(String)
  /// A revision's abbreviation fits several objects.
  case ambiguousRevision(String)
  /// There was no commit yet on a day.
  case nothingBefore(String)
  /// A day or a publication lies before the point where a shallow clone cuts the history.
  case beyondCut(String)
  /// No publication can be reached, or none up to a day.
  case notPublished(until: String?)
  /// More folders of a commit hold registers than are told apart.
  case tooManyRoots(most: Int)
  /// Two entries of a tree have one name, or a name is a path: Git would not show what is there.
  case misleadingTree(ObjectID)
  /// What Git gives a hook on standard input is not as it should be.
  case malformedRefUpdate(line: Int)
  /// There is no commit yet.
  case noCommits
  /// Whoever asked no longer wants to know.
  case abandoned
  /// The time zone that the schema names is unknown.
  case unknownTimeZone(String)
}
