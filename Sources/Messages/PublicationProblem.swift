package import Files
package import RegisterHistory

/// Why a site cannot be published, built or compared.
package enum PublicationProblem: Hashable, Sendable {
  /// Something stands in the way of publishing.
  case blocked([Review.Blocker])
  /// Nobody can be asked, and nothing says which commit was reviewed.
  case notReviewed(head: String)
  /// There is no commit that could be published.
  case noCommits
  /// Another commit was reviewed than the one that would be published.
  case reviewedAnother(String, head: String)
  /// Another commit is checked out than when the question was asked.
  case headMoved(from: String, to: String)
  /// Somebody published while the question was on the screen.
  case publishedMeanwhile(tag: String)
  /// Whoever was asked did not say yes.
  case declined
  /// Something is no date.
  case invalidDate(String)
  /// A day lies before that of the last publication.
  case beforeLast(String, tag: String)
  /// A day has not come yet.
  case inFuture(String, today: String)
  /// A folder cannot be published to or compared, and why.
  case folder(String, FolderProblem)
  /// Nothing says who makes the tag.
  case noCommitter
  /// `GIT_COMMITTER_DATE` says something that is no time.
  case invalidCommitterDate(String)
  /// Another commit has the tag.
  case tagTaken(String)
  /// Another program holds the lock of the tag, or died with it.
  case tagLocked(String, path: String)
  /// The publication is made, but what follows it failed.
  case unfinished(tag: String, FileError)
  /// What an earlier run has written down cannot be read.
  case damagedJournal(path: String)
}
