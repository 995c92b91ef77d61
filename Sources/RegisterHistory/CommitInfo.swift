package import Git

/// Who made a commit, when and why.
package struct CommitInfo: Hashable, Sendable {
  /// The commit.
  package let id: ObjectID
  /// The author's name, through the mailmap; `nil` where the commit does not say.
  package let author: String?
  /// When it was written, by the author's clock; `nil` where the commit does not say.
  package let date: Timestamp?
  /// When it was committed; `nil` where the commit does not say.
  package let committerDate: Timestamp?
  /// The first paragraph of the message, on one line.
  package let subject: String
  /// The trailers of the message, in order.
  package let trailers: [Trailer]

  /// What the commit says of itself.
  init(_ commit: Commit, author: String?) throws(GitError) {
    id = commit.id
    self.author = author
    date = commit.author?.when
    committerDate = commit.committer?.when
    subject = commit.subject
    trailers = commit.trailers
  }
}
