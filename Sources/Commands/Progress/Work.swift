internal import Messages
internal import Synchronization

/// How far work that may last has come: whoever works counts, and whoever shows it looks.
final class Work: Sendable {
  private let allFiles = Atomic<Int>(0)
  private let files = Atomic<Int>(0)
  private let commits = Atomic<Int>(0)

  /// Says how many files there are to be read.
  func expect(files count: Int) { allFiles.store(count, ordering: .relaxed) }

  /// Counts a file that was read, on whatever thread.
  func countFile() { files.add(1, ordering: .relaxed) }

  /// Counts a commit that was looked at.
  func countCommit() { commits.add(1, ordering: .relaxed) }

  /// How far it has come.
  var state: WorkState {
    WorkState(
      files: files.load(ordering: .relaxed), ofFiles: allFiles.load(ordering: .relaxed),
      commits: commits.load(ordering: .relaxed))
  }
}
