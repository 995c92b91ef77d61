internal import Git
internal import RegisterModel

/// The public projection of commits, which are told of only as what explains a publication.
extension PublicProjection {
  /// The trailer that is public.
  private static let decision = "Decision"

  /// What may be told of a commit: its decisions; who made it and why, where the schema says so.
  ///
  /// - Returns: That much of it, without its id and its time; `nil` where that is nothing.
  func commit(_ commit: CommitInfo) -> CommitInfo? {
    let author = schema.publishesAuthors ? commit.author.flatMap(PublicText.published) : nil
    let subject = schema.publishesReasons ? PublicText.published(commit.subject) : nil
    let decisions = commit.trailers.compactMap { trailer -> Trailer? in
      guard FoldedName(trailer.key) == FoldedName(Self.decision) else { return nil }
      return PublicText.published(trailer.value).map { Trailer(key: Self.decision, value: $0) }
    }
    if author == nil, subject == nil, decisions.isEmpty { return nil }
    return CommitInfo(
      publication: nil, author: author, subject: subject ?? "", trailers: decisions)
  }

  /// What may be told of some commits, each thing once.
  func commits(_ commits: [CommitInfo]) -> [CommitInfo] {
    commits.compactMap { commit($0) }.withoutRepetitions
  }

  /// What a publication did to a register, and what may be told of the commits that did it.
  ///
  /// - Parameters:
  ///   - difference: What differs from the publication before, already projected.
  ///   - commits: The commits that changed the same places, newest first.
  ///   - publication: The publication; `nil` for a draft.
  /// - Returns: The entry.
  func entry(
    _ difference: RegisterDifference, explainedBy commits: [CommitInfo],
    in publication: Publication?
  ) -> RegisterEntry {
    let told = self.commits(commits)
    let authors = told.compactMap(\.author).withoutRepetitions
    let subjects = told.map(\.subject).filter { !$0.isEmpty }.withoutRepetitions
    let commit = CommitInfo(
      publication: publication, author: authors.isEmpty ? nil : authors.joined(separator: ", "),
      subject: subjects.joined(separator: "; "),
      trailers: told.flatMap(\.trailers).withoutRepetitions)
    return RegisterEntry(
      commit: commit, publication: publication, isPublic: true, id: difference.id,
      oldID: difference.oldID, name: difference.name, kind: Self.kind(of: difference.status),
      changes: difference.changes)
  }

  private static func kind(of status: RegisterDifference.Status) -> RegisterEntry.Kind {
    switch status {
    case .added: .created
    case .removed: .deleted
    case .renamed: .renamed
    case .changed: .changed
    }
  }
}
