internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel

/// The words of a `diff`, sorted out: revisions first, then registers.
///
/// Before `--`, words are revisions as long as they resolve; one that is a register as well is
/// ambiguous. What follows `--` are registers.
struct DiffWords {
  /// The commits that the revisions mean.
  private(set) var revisions: [ObjectID] = []
  /// The registers, as they were written.
  private(set) var registers: [String] = []

  init(
    _ words: [String], registers: [String], _ session: Session,
    _ repository: inout RegisterRepository
  ) throws(Problem) {
    var words = words[...]
    let hasTerminator = !registers.isEmpty
    let folder = try session.registerFolder()
    while let word = words.first, revisions.count < 2 {
      let isRegister = session.registerID(word).map(folder.registers.contains) == true
      if let range = RevisionRange(word), revisions.isEmpty {
        revisions = [
          try Self.resolve(range.from, &repository), try Self.resolve(range.to, &repository),
        ]
      } else {
        do {
          revisions.append(try repository.resolve(word))
        } catch {
          guard case .unknownRevision = error, !hasTerminator else { throw .history(error) }
          break
        }
        if isRegister, !hasTerminator { throw .ambiguousWord(word) }
      }
      words = words.dropFirst()
    }
    for word in words {
      if hasTerminator { throw .tooManyRevisions }
      self.registers.append(word)
    }
    self.registers += registers
  }

  private static func resolve(
    _ revision: String, _ repository: inout RegisterRepository
  ) throws(Problem) -> ObjectID {
    try Problem.asking { () throws(HistoryError) in try repository.resolve(revision) }
  }
}
