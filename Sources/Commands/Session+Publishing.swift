internal import Files
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSite
internal import Rendering
internal import TimeZones

/// What publishing takes from a session: a commit's own schema, the day, who makes the tag, and
/// what became of a publication whose run had died.
extension Session {
  /// Opens the repository as a commit sees it: with the commit's own schema and mailmap.
  func repository(asOf commit: ObjectID) throws(HistoryError) -> RegisterRepository {
    var repository = try repository()
    let id = try repository.snapshot(.commit(commit)).schema
    return try RegisterRepository(
      root: worktree.root, presentSchema: try repository.schema(id), now: now,
      mailmapOf: commit, variables: variables, indexUse: indexUse)
  }

  /// The day that it is where the registers are kept.
  ///
  /// - Throws: Where the clock shows no day of the calendar.
  func today() throws(Problem) -> CalendarDate {
    guard let today = checkOptions.today else { throw .publication(.invalidDate("\(now)")) }
    return today
  }

  /// Who makes a tag now, and when.
  ///
  /// - Throws: Where nothing says it.
  func tagger(_ repository: borrowing Repository) throws(Problem) -> Signature {
    let offset = schema.timeZoneRules().offset(atUTC: now) / 60
    let committer: Committer
    do {
      committer = try repository.committer(
        variables, now: Timestamp(seconds: now, offset: offset))
    } catch {
      throw .history(.git(error))
    }
    guard committer.when != nil else {
      throw .publication(.invalidCommitterDate(variables["GIT_COMMITTER_DATE"] ?? ""))
    }
    guard let signature = committer.signature else { throw .publication(.noCommitter) }
    return signature
  }

  /// Completes or undoes a publication whose run has died.
  ///
  /// - Parameters:
  ///   - repository: The repository.
  ///   - waits: Whether another run that is at work is waited for.
  /// - Returns: What became of it; `nil` where there is none.
  /// - Throws: What failed; the next run tries again.
  func recover(
    _ repository: borrowing Repository, waits: Bool
  ) throws(Problem) -> Publishing.Recovery? {
    let interrupts = IgnoredInterrupts()
    let recovery = try Publishing.recover(in: repository, waits: waits, tagger: tagger)
    interrupts.end()
    return recovery
  }

  /// The line that says what became of a publication whose run had died.
  func line(_ recovery: Publishing.Recovery) -> Block {
    let (outcome, tag, folder): (Messages.Recovered, String, String) =
      switch recovery {
      case .completed(let tag, let folder): (.completed, tag, folder)
      case .undone(let tag, let folder): (.undone, tag, folder)
      case .pending(let tag, let folder): (.underWay, tag, folder)
      }
    return .paragraph(presenter.messages.recovered(outcome, tag: tag, folder: folder), hanging: 2)
  }
}
