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
    _ words: [String], registers: [String], hasTerminator: Bool, _ session: Session,
    _ repository: inout RegisterRepository
  ) throws {
    var words = words[...]
    let folder = try session.registerFolder()
    while let word = words.first, revisions.count < 2 {
      let isRegister = session.registerID(word).map(folder.registers.contains) == true
      let mayBeRegister = !hasTerminator && (isRegister || RevisionRange(word) == nil)
      guard let found = try Self.commits(word, mayFail: mayBeRegister, &repository) else { break }
      if isRegister, !hasTerminator { throw Problem.ambiguousWord(word) }
      revisions += found
      words = words.dropFirst()
    }
    if hasTerminator, !words.isEmpty { throw Problem.tooManyRevisions }
    if revisions.count >= 2, let word = words.first,
      session.registerID(word).map(folder.registers.contains) != true,
      try Self.commits(word, mayFail: true, &repository) != nil
    {
      let isRegister = (try? session.subject(word, &repository)) != nil
      throw isRegister ? Problem.ambiguousWord(word) : .tooManyRevisions
    }
    self.registers = words + registers
  }

  /// The commits that a word means: one, or the two ends of a range; `nil` where it may be
  /// something else.
  private static func commits(
    _ word: String, mayFail: Bool, _ repository: inout RegisterRepository
  ) throws -> [ObjectID]? {
    do {
      guard let range = RevisionRange(word) else { return [try repository.resolve(word)] }
      return [try repository.resolve(range.from), try repository.resolve(range.to)]
    } catch HistoryError.unknownRevision where mayFail {
      return nil
    }
  }
}
