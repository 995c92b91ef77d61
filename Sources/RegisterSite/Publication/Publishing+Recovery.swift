internal import Files
package import Git
package import Messages
internal import RegisterHistory

/// What the next run does with a publication that was cut short.
extension Publishing {
  /// What became of a publication whose run died.
  package enum Recovery: Hashable, Sendable {
    /// It was in its place already, and has been completed.
    case completed(tag: String, folder: String)
    /// It had not got that far, or its tag could not be made, and everything is as before.
    case undone(tag: String, folder: String)
    /// Another run is at work on it.
    case pending(tag: String, folder: String)
  }

  /// Completes or undoes the publication of a run that died, if there is one.
  ///
  /// A site that is in its place has been seen, and was approved: it gets its tag. Any other is
  /// taken away.
  ///
  /// - Parameters:
  ///   - repository: The repository that it was published from.
  ///   - waits: Whether another run that is at work is waited for.
  ///   - tagger: Who makes the tag, and when, where one is needed.
  /// - Returns: What became of it; `nil` where there is none.
  /// - Throws: What failed; the journal is then left for another run.
  package static func recover(
    in repository: borrowing Repository, waits: Bool,
    tagger: (borrowing Repository) throws(Problem) -> Signature
  ) throws(Problem) -> Recovery? {
    guard let seen = try PublicationJournal.read(of: repository) else {
      try Problem.reporting { () throws(FileError) in try sweepJournals(of: repository) }
      return nil
    }
    let isPlaceThere = try Problem.reporting { () throws(FileError) in
      try Folder.isReadablyThere(Folder.parent(of: seen.folder))
    }
    guard isPlaceThere else {
      // The place and all around it have gone: there is nothing to complete.
      try Problem.reporting { () throws(FileError) in try seen.remove(from: repository) }
      return .undone(tag: seen.tag, folder: seen.folder)
    }
    let locks: PublicationLocks
    do {
      if waits {
        locks = try PublicationLocks(repository, placeAt: seen.folder)
      } else {
        guard let free = try PublicationLocks(ifFree: repository, placeAt: seen.folder) else {
          return .pending(tag: seen.tag, folder: seen.folder)
        }
        locks = free
      }
    } catch {
      throw .file(error)
    }
    // Whoever had the locks until now may have finished.
    guard let journal = try PublicationJournal.read(of: repository) else { return nil }
    guard journal == seen else { return .pending(tag: journal.tag, folder: journal.folder) }
    let recovery = try recover(journal, in: repository, tagger: tagger)
    locks.release()
    return recovery
  }

  private static func recover(
    _ journal: PublicationJournal, in repository: borrowing Repository,
    tagger: (borrowing Repository) throws(Problem) -> Signature
  ) throws(Problem) -> Recovery {
    let (tag, folder) = (journal.tag, journal.folder)
    try Problem.reporting { () throws(FileError) in
      // A journal is written twice, and the run may have died while it wrote the second.
      try AtomicFile.sweep(PublicationJournal.folder(of: repository))
      try StagedFolder.sweep(beside: folder, except: journal.staged)
    }
    if try Problem.reporting({ () throws(FileError) in try isInPlace(journal) }) {
      guard case .site(let manifest, _, _) = try PublishedFolder(folder) else {
        throw .publication(.damagedJournal(path: PublicationJournal.path(of: repository)))
      }
      do {
        try Self.tag(journal, in: repository, by: tagger)
      } catch {
        guard case .publication(.tagTaken) = error else { throw error }
        try Problem.reporting { () throws(FileError) in try undo(journal, in: repository) }
        return .undone(tag: tag, folder: folder)
      }
      try finish(journal, manifest, in: repository)
      return .completed(tag: tag, folder: folder)
    }
    let isPublished = try isPublished(journal)
    try Problem.reporting { () throws(FileError) in try undo(journal, in: repository) }
    return isPublished
      ? .completed(tag: tag, folder: folder) : .undone(tag: tag, folder: folder)
  }

  /// Takes away what a run that died while it wrote its journal has left, unless another is at work.
  private static func sweepJournals(of repository: borrowing Repository) throws(FileError) {
    let folder = PublicationJournal.folder(of: repository)
    guard Folder.isThere(folder), let lock = try FolderLock(ifFree: folder) else { return }
    try AtomicFile.sweep(folder)
    lock.release()
  }

  /// Whether only the sweeping was left to be done.
  private static func isPublished(_ journal: PublicationJournal) throws(Problem) -> Bool {
    guard journal.pendingManifest != nil,
      case .site(let manifest, _, _) = try PublishedFolder(journal.folder)
    else { return false }
    let waits = try Problem.reporting { () throws(FileError) in
      try holdsPendingManifest(journal.staged, journal)
    }
    return !waits && manifest.status == .published && manifest.publication == journal.tag
      && manifest.commit == journal.commit
  }
}
