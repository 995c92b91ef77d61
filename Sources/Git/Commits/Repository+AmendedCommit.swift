/// What a `commit-msg` hook can find out about the commit that Git is about to make.
extension Repository {
  /// Whether the commit that is being made takes the place of the one that is checked out, as far as
  /// a hook can know.
  ///
  /// Git tells a hook nothing of `--amend`. It does export whom the commit is by, and since when
  /// (`determine_author_info`): an amended commit keeps both, and a new one made at the very same
  /// second is told apart by the clock. `--reset-author` and a new `--date` are not recognised.
  ///
  /// - Parameters:
  ///   - variables: The variables of the environment.
  ///   - now: When the hook was called, in seconds since 1970-01-01 UTC.
  /// - Returns: Whether both are those of the commit that is checked out.
  /// - Throws: When that commit cannot be read.
  package func amendsHead(
    _ variables: [String: String], now: Int64
  ) throws(GitError) -> Bool {
    guard let date = variables["GIT_AUTHOR_DATE"].flatMap(Timestamp.init(gitDate:)),
      date.seconds <= now - 2, let head = try head(), let author = try commit(head).author
    else { return false }
    return author.when == date && author.name == variables["GIT_AUTHOR_NAME"]
      && author.email == variables["GIT_AUTHOR_EMAIL"]
  }

  /// The commits that the next commit is made on, as far as a hook can know; none for the first.
  ///
  /// - Parameters:
  ///   - variables: The variables of the environment.
  ///   - now: When the hook was called.
  /// - Returns: The parents, the first one first; those that a shallow clone lacks are left out.
  /// - Throws: When the commit that is checked out, or what Git notes of a merge, cannot be read.
  package func parentsOfNextCommit(
    _ variables: [String: String], now: Int64
  ) throws(GitError) -> [ObjectID] {
    guard let head = try head() else { return [] }
    let merged = try mergeHeads()
    if !merged.isEmpty { return [head] + merged }
    guard try amendsHead(variables, now: now) else { return [head] }
    var parents: [ObjectID] = []
    for parent in try commitLinks(head).parents where try !isCutOff(parent) {
      parents.append(parent)
    }
    return parents
  }

  /// Whether a shallow clone lacks a commit.
  private func isCutOff(_ commit: ObjectID) throws(GitError) -> Bool {
    do {
      _ = try commitLinks(commit)
      return false
    } catch {
      guard error.code == .notFound, isShallow else { throw error }
      return true
    }
  }
}
