internal import Git
internal import RegisterModel

/// Which pushed commits lack a decision that the schema wants.
///
/// The registers below one root are kept open: nearly every repository has no other.
struct PushedDecisions: ~Copyable {
  private let now: Int64
  private let open: () throws(GitError) -> Repository
  private var root: [String] = []
  private var registers: RegisterRepository?

  /// Nothing has been opened yet.
  ///
  /// - Parameters:
  ///   - now: When the check is made, in seconds since 1970-01-01 UTC.
  ///   - open: Opens the repository.
  init(now: Int64, _ open: @escaping () throws(GitError) -> Repository) {
    self.now = now
    self.open = open
  }

  /// The changes of a commit that lack a decision.
  ///
  /// - Parameters:
  ///   - commit: The commit.
  ///   - root: The folder that holds `Registers`, as components from the top.
  /// - Returns: The changes; none where all is in order.
  /// - Throws: When something that is needed cannot be read.
  mutating func undecided(
    _ commit: ObjectID, below root: [String]
  ) throws(HistoryError) -> [UndecidedChange] {
    var current = registers.take()
    if current == nil || root != self.root {
      current = try RegisterRepository.opened(
        below: root, schemaOf: .commit(commit), now: now, open)
      self.root = root
    }
    guard var found = current else { return [] }
    let changes = try found.undecidedChanges(in: commit)
    registers = consume found
    return changes
  }
}
