package import Files
package import Git
package import Messages
internal import RegisterHistory

/// The act of publishing: the steps that make a folder public and its tag with it.
///
/// A journal is written, the site is built beside its place, the journal says by which manifest it is
/// known, the site trades places with the old one, the tag is made, the manifest says so, and what is
/// left is taken away. Whoever is killed between two steps leaves a whole folder, old or new, and a
/// journal by which the next run knows what to do.
package enum Publishing {
  /// What has been done, in this order.
  package enum Step: CaseIterable, Sendable {
    /// The journal says what is about to be done.
    case journalWritten
    /// The site stands beside its place.
    case built
    /// The journal says by which manifest the site is known.
    case announced
    /// The site is in its place.
    case swapped
    /// The tag marks the commit.
    case tagged
    /// The manifest says that the site is published.
    case confirmed
    /// The old folder has gone.
    case swept
  }

  /// How many files a folder holds, and how many of them the folder before it did not.
  package struct FileCount: Hashable, Sendable {
    /// All files, the manifest among them.
    package var all: Int
    /// Those that were written anew; the others are the files that were there before.
    package var new: Int
  }

  /// Publishes.
  ///
  /// The caller has the locks of ``PublicationLocks``, and has dealt with any journal before.
  ///
  /// - Parameters:
  ///   - plan: What is published; where its tag marks its commit already, only the folder is made.
  ///   - folder: The place, without links in its path, in a folder that is there.
  ///   - repository: The repository that gets the tag.
  ///   - tagger: Who makes the tag, and when, where it is not there yet.
  ///   - reach: Called after each step; what it throws stops everything where it stands.
  /// - Returns: How many files were published.
  /// - Throws: What failed. Everything is then as it was before, as far as it can be; what cannot
  ///   be put right is left to the journal.
  package static func publish(
    _ plan: PublicationPlan, to folder: String, in repository: borrowing Repository,
    tagger: (borrowing Repository) throws(Problem) -> Signature,
    reach: (Step) throws(Problem) -> Void = { _ in }
  ) throws(Problem) -> FileCount {
    var journal = PublicationJournal(
      folder: folder, staged: StagedFolder.path(beside: folder), tag: plan.publication.tag,
      commit: plan.publication.commit, message: plan.message)
    try Problem.reporting { () throws(FileError) in
      try sweep(folder, in: repository)
      // Nobody could undo what has names that no file can have.
      try StagedFolder.check(journal.staged)
      try journal.write(in: repository)
    }
    try reach(.journalWritten)
    let built = try attempt(journal, in: repository) { () throws(Problem) in
      try Problem.reporting { () throws(FileError) in
        try build(plan.files, plan.manifest, at: journal.staged, for: folder)
      }
    }
    try reach(.built)
    try attempt(journal, in: repository) { () throws(Problem) in
      try seeThatItCanBeRead(built.manifest, in: folder)
    }
    let unannounced = journal
    journal.pendingManifest = SHA256(of: built.manifest.bytes).hex
    let announced = journal
    try attempt(unannounced, in: repository) { () throws(Problem) in
      try Problem.reporting { () throws(FileError) in try announced.write(in: repository) }
    }
    try reach(.announced)
    try attempt(journal, in: repository) { () throws(Problem) in
      try Problem.reporting { () throws(FileError) in
        try put(journal.staged, inPlaceOf: folder)
      }
    }
    try reach(.swapped)
    try attempt(journal, in: repository) { () throws(Problem) in
      try tag(journal, in: repository, by: tagger)
    }
    try reach(.tagged)
    try finish(journal, built.manifest, in: repository, reach: reach)
    return built.count
  }

  /// Builds a folder and swaps it in, where no tag and no journal belongs to it: a draft.
  ///
  /// - Parameters:
  ///   - files: All files but the manifest.
  ///   - manifest: The manifest, which lists no files yet.
  ///   - folder: The place, without links in its path, in a folder that is there and locked.
  /// - Returns: How many files were put there.
  /// - Throws: What failed; the old folder is then in its place.
  package static func place(
    _ files: [SiteFile], _ manifest: Manifest, in folder: String
  ) throws(FileError) -> FileCount {
    try StagedFolder.sweep(beside: folder)
    let staged = StagedFolder.path(beside: folder)
    let count: FileCount
    do {
      count = try build(files, manifest, at: staged, for: folder).count
      try put(staged, inPlaceOf: folder)
    } catch {
      try? Folder.remove(staged)
      throw error
    }
    try Folder.remove(staged)
    return count
  }

  /// Builds a folder file by file, the manifest last, so that a folder that has one is whole.
  ///
  /// - Returns: The manifest, with all files, and how many there are.
  private static func build(
    _ files: [SiteFile], _ manifest: Manifest, at staged: String, for folder: String
  ) throws(FileError) -> (manifest: Manifest, count: FileCount) {
    var new = try NewFolder(at: staged, for: folder)
    let written = try new.write(files.map(\.newFile))
    let manifest = manifest.listing(
      zip(files, written).map { Manifest.File(path: $0.path, $1) })
    _ = try new.write([manifest.file.newFile])
    try new.finish()
    let count = FileCount(all: files.count + 1, new: written.count(where: \.isNew) + 1)
    return (manifest, count)
  }

  /// Does a step, and undoes all of them where it fails.
  private static func attempt<Result>(
    _ journal: PublicationJournal, in repository: borrowing Repository,
    _ step: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    do {
      return try step()
    } catch {
      // What cannot be undone now is left to the journal; what is reported is why.
      try? undo(journal, in: repository)
      throw error
    }
  }

  /// Sees that a manifest can be read again: no later run could go on from one that cannot.
  private static func seeThatItCanBeRead(
    _ manifest: Manifest, in folder: String
  ) throws(Problem) {
    do throws(ManifestProblem) {
      _ = try Manifest(manifest.bytes)
    } catch {
      throw .publication(.folder(folder, .unreadableManifest(error)))
    }
  }

  private static func put(_ staged: String, inPlaceOf folder: String) throws(FileError) {
    if Folder.isThere(folder) {
      try Folder.exchange(staged, folder)
    } else {
      try Folder.move(staged, to: folder)
    }
  }

  /// Makes the tag, unless it marks the commit already.
  static func tag(
    _ journal: PublicationJournal, in repository: borrowing Repository,
    by tagger: (borrowing Repository) throws(Problem) -> Signature
  ) throws(Problem) {
    if try isTagged(journal, in: repository) {
      return repository.removeSpentLock(ofTag: journal.tag)
    }
    let tagger = try tagger(repository)
    do {
      try repository.makeTag(
        journal.tag, on: journal.commit, by: tagger, message: journal.message)
      repository.removeSpentLock(ofTag: journal.tag)
    } catch {
      // It may be there, and only the folder around it could not be made durable.
      if error.code == .other, (try? isTagged(journal, in: repository)) == true { return }
      switch error.code {
      case .exists: throw .publication(.tagTaken(journal.tag))
      case .other where blocker(of: journal.tag, in: repository) != nil:
        throw .publication(.tagTaken(blocker(of: journal.tag, in: repository) ?? journal.tag))
      case .locked: throw .publication(.tagLocked(journal.tag, path: error.path ?? ""))
      default: throw .history(.git(error))
      }
    }
  }

  /// Whether the tag marks the commit.
  private static func isTagged(
    _ journal: PublicationJournal, in repository: borrowing Repository
  ) throws(Problem) -> Bool {
    do {
      return try repository.tag(named: journal.tag)?.commit == journal.commit
    } catch {
      throw .history(.git(error))
    }
  }

  /// A tag whose name is a folder of a tag's name: Git cannot have both.
  private static func blocker(of tag: String, in repository: borrowing Repository) -> String? {
    let parts = tag.split(separator: "/", omittingEmptySubsequences: false)
    return (1..<max(parts.count, 1)).map { parts[..<$0].joined(separator: "/") }.first { name in
      ((try? repository.resolve("refs/tags/\(name)")) ?? nil) != nil
    }
  }

  /// Lets the manifest say that the site is published, and takes away what is left.
  static func finish(
    _ journal: PublicationJournal, _ manifest: Manifest, in repository: borrowing Repository,
    reach: (Step) throws(Problem) -> Void = { _ in }
  ) throws(Problem) {
    let (folder, name) = (journal.folder, Manifest.fileName)
    let bytes = manifest.with(.published).bytes
    do {
      do {
        try StagedFolder.replace(name, in: folder, with: bytes)
      } catch {
        // The old folder is not needed any more, and what it gives free may be enough.
        try Folder.remove(journal.staged)
        try StagedFolder.replace(name, in: folder, with: bytes)
      }
    } catch {
      throw .publication(.unfinished(tag: journal.tag, error))
    }
    try reach(.confirmed)
    do {
      try Folder.remove(journal.staged)
    } catch {
      throw .publication(.unfinished(tag: journal.tag, error))
    }
    try reach(.swept)
    do {
      try journal.remove(from: repository)
    } catch {
      throw .publication(.unfinished(tag: journal.tag, error))
    }
  }

  /// Puts everything back as it was before the publication began.
  static func undo(
    _ journal: PublicationJournal, in repository: borrowing Repository
  ) throws(FileError) {
    if try isInPlace(journal) {
      if Folder.isThere(journal.staged) {
        try Folder.exchange(journal.staged, journal.folder)
      } else {
        try Folder.move(journal.folder, to: journal.staged)
      }
    }
    try Folder.remove(journal.staged)
    try journal.remove(from: repository)
  }

  /// Whether the site that a journal tells of is in its place, with its manifest pending.
  static func isInPlace(_ journal: PublicationJournal) throws(FileError) -> Bool {
    try holdsPendingManifest(journal.folder, journal)
  }

  /// Whether a folder holds the pending manifest that a journal tells of.
  static func holdsPendingManifest(
    _ folder: String, _ journal: PublicationJournal
  ) throws(FileError) -> Bool {
    guard let hash = journal.pendingManifest else { return false }
    let path = "\(folder)/\(Manifest.fileName)"
    guard case .bytes(let bytes) = try FileContents.ifThere(path, atMost: Manifest.largestSize)
    else { return false }
    return SHA256(of: bytes).hex == hash
  }

  /// Takes away what runs that died have left beside a place and beside the journal.
  private static func sweep(
    _ folder: String, in repository: borrowing Repository
  ) throws(FileError) {
    try AtomicFile.sweep(PublicationJournal.folder(of: repository))
    try StagedFolder.sweep(beside: folder)
  }
}
