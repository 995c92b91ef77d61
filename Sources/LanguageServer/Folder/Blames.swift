internal import Files
internal import Git
internal import RegisterHistory
internal import RegisterModel

/// Who gave the registers of some folders their values, as of the commits that are checked out.
///
/// What was found once holds until another commit is checked out.
struct Blames: Sendable {
  /// What is known of one folder.
  private struct Known {
    var head: ObjectID
    var origins: [RegisterID: Origins] = [:]
  }

  private let surroundings: Surroundings
  private var known: [String: Known] = [:]

  /// Knows nothing yet.
  ///
  /// - Parameter surroundings: What the server was started with.
  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Finds out what a question is about, and then sees that it is found quickly the next time: where
  /// the walk took long, a history index is made.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - isAbandoned: Whether nobody wants to know any more: the walk ends at its next commit.
  ///   - isOver: Whether the whole conversation is over.
  ///   - tell: Takes where the register's values come from; `nil` where no repository tells. It is not
  ///     called for a question that is abandoned.
  mutating func find(
    _ question: HistoryQuestion, unless isAbandoned: @escaping @Sendable () -> Bool,
    isOver: @escaping @Sendable () -> Bool, _ tell: (Origins?) -> Void
  ) {
    known = known.filter { question.roots.contains($0.key) }
    do {
      guard let root = ProcessEnvironment.resolved(question.root) else { return tell(nil) }
      var repository = try RegisterRepository(
        root: root, presentSchema: question.schema, variables: surroundings.variables,
        indexUse: surroundings.usesIndex ? .automatic : .none)
      repository.isAbandoned = isAbandoned
      guard let head = try repository.headIfAny() else { return tell(Origins()) }
      tell(try origins(of: question, at: head, in: &repository))
      repository.isAbandoned = isOver
      repository.endWalk(from: [head])
    } catch {
      if error != .abandoned { tell(nil) }
    }
  }

  private mutating func origins(
    of question: HistoryQuestion, at head: ObjectID, in repository: inout RegisterRepository
  ) throws(HistoryError) -> Origins {
    if known[question.root]?.head != head { known[question.root] = Known(head: head) }
    if let origins = known[question.root]?.origins[question.register] { return origins }
    repository.passesOverDamage = true
    let isThere = try repository.snapshot(.commit(head)).registers[question.register] != nil
    let origins = Origins(
      lines: isThere ? try repository.blame(question.register, at: head) : [])
    known[question.root]?.origins[question.register] = origins
    return origins
  }
}
