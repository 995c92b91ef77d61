internal import Diagnostics
internal import Files
internal import Messages
internal import Presentation
internal import PreviewServer
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSite
internal import Rendering

/// A draft of the site that follows the files as they are saved.
///
/// What was read of Git stays for as long as nothing there changes, so that a save reads little more
/// than the files. Nothing is ever written, not even the history index.
struct LivePreview: ~Copyable {
  /// What is shown: the last draft that could be made, and what there is to say of it.
  private(set) var table: PageTable

  private var session: Session
  private var repository: RegisterRepository
  private var draft: PreviewDraft
  private let places: PreviewPlaces
  /// How many editions there have been.
  private var count = 1

  /// How long the files are to be left alone before they are read, in milliseconds, and how often that
  /// is waited for at most: an editor writes a file in several steps.
  private static let (quiet, mostWaits) = (30, 20)
  /// How many editions are made before what was read of all files until then is let go.
  private static let editionsOfRepository = 64

  /// Makes the first draft.
  ///
  /// - Throws: What reading the registers, or Git, throws.
  init(_ session: Session) throws {
    let session = session.readingOnly
    var repository = try session.repository()
    let draft = try PreviewDraft(session, &repository)
    places = PreviewPlaces(root: session.worktree.root, repository)
    table = draft.table(Self.edition(1, session))
    (self.session, self.draft) = (session, draft)
    self.repository = repository
  }

  /// Follows the files, and shows each draft, until the process is to end.
  ///
  /// - Throws: What has nothing to do with the files or with Git.
  mutating func follow(until request: borrowing EndRequest, show: (PageTable) -> Void) throws {
    var watch = FolderWatch()
    var seen = places.look()
    watch.watch(seen.folders)
    // What was saved while the first draft was made.
    var isFirst = true
    while isFirst || watch.wait(unless: request) == .look {
      var now = places.look()
      guard isFirst || now != seen else { continue }
      isFirst = false
      for _ in 0..<Self.mostWaits {
        if watch.wait(Self.quiet, unless: request) == .end { return }
        let later = places.look()
        if later == now { break }
        now = later
      }
      watch.watch(now.folders)
      try update(gitChanged: now.git != seen.git)
      seen = now
      show(table)
    }
  }

  /// Makes the next draft; where that fails, the one before it stays, and says why.
  private mutating func update(gitChanged: Bool) throws {
    count += 1
    do {
      let schema = session.readSchema.bytes
      session = try session.reread()
      if gitChanged || session.readSchema.bytes != schema || count % Self.editionsOfRepository == 0
      {
        repository = try session.repository()
      }
      try draft.update(session, &repository)
    } catch {
      guard let problem = Problem(error) else { throw error }
      draft.fail(problem, session.presenter)
    }
    table = draft.table(Self.edition(count, session))
  }

  /// What tells an edition from others, also from those of a run before.
  private static func edition(_ count: Int, _ session: Session) -> String {
    "\(session.now)-\(count)"
  }
}
