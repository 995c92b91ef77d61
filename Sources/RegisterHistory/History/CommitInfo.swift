package import Git

/// Who made a commit, when and why; or, in public, what may be told of the commits that made a
/// change.
package struct CommitInfo: Hashable, Sendable {
  /// The commit, in a public history the publication's; `nil` where it is not told which it is.
  package let id: ObjectID?
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
  init(_ commit: Commit, author: String?) {
    id = commit.id
    self.author = author
    date = commit.author?.when
    committerDate = commit.committer?.when
    subject = commit.subject
    trailers = commit.trailers
  }

  /// What may be told in public.
  ///
  /// - Parameters:
  ///   - publication: The publication that stands for the commits; `nil` where none does.
  ///   - author: Who made them, where that may be told.
  ///   - subject: Why they were made, where that may be told; else empty.
  ///   - trailers: Those of their trailers that may be told.
  init(publication: Publication?, author: String?, subject: String, trailers: [Trailer]) {
    id = publication?.commit
    self.author = author
    date = publication?.date
    committerDate = publication?.date
    self.subject = subject
    self.trailers = trailers
  }
}
