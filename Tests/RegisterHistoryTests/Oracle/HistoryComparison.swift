import Git
import RegisterDiff
import RegisterModel
import TestSupport
import Testing

@testable import RegisterHistory

/// One random history, in a repository and in the oracle.
struct HistoryComparison: ~Copyable {
  let builder: RepositoryBuilder
  let oracle: Oracle
  var repository: RegisterRepository
  let seed: Int

  /// Makes the history.
  ///
  /// - Parameters:
  ///   - history: The history.
  ///   - seed: What it was made from.
  ///   - mode: What is there beside the objects.
  /// - Throws: When it cannot be made.
  init(_ history: RandomHistory, seed: Int, _ mode: HistoryMode = .plain) throws {
    let builder = try RepositoryBuilder()
    _ = try history.commits.run(in: builder.git)
    let schema = ReadSchema(Array(history.presentSchema.utf8))
    try mode.prepare(builder, seed: seed, schema)
    let oracle = try Oracle(
      git: builder.git, paths: RandomHistory.paths, schemaPath: RandomHistory.schemaPath,
      presentSchema: history.presentSchema)
    let repository = try RegisterRepository(
      root: builder.path, presentSchema: schema, indexUse: mode.indexUse)
    self.seed = seed
    self.oracle = oracle
    self.builder = builder
    self.repository = repository
  }

  /// Whether an index and a commit-graph are used.
  var has: (index: Bool, graph: Bool) {
    (repository.lookup.hasIndex, repository.lookup.graph != nil)
  }

  mutating func run() throws {
    let head = try builder.git("rev-parse", "main")
    let start = try #require(try repository.git.resolve(head))
    for path in RandomHistory.paths {
      let id = try #require(RegisterID(path: path))
      let history = try repository.history(of: id, from: start, followsRenames: false)
      let ids = history.entries.map(\.hex)
      #expect(try ids == oracle.log(path, from: head), "seed \(seed), \(path)")
      #expect(history.isComplete)
      for entry in history.entries { check(entry, follow: false) }
      let followed = try repository.history(of: id, from: start)
      for entry in followed.entries { check(entry, follow: true) }
      let found = Set(followed.entries.map { "\($0.hex):\($0.id.path)" })
      #expect(
        found.symmetricDifference(steps(path, from: head)) == [],
        "seed \(seed), \(path), renames followed")
      try checkBlame(id, at: start, followed)
    }
    try checkChangeLog(upTo: start)
    try checkSections(upTo: start)
    try checkRange(upTo: start)
    try checkPublications()
    try checkDates()
  }

  /// The commits that changed a register, with its path in each, in no order: git's rule of
  /// simplification, applied to the register under the path that it has in each commit.
  private func steps(_ path: String, from head: String) -> Set<String> {
    var steps: Set<String> = []
    var pending = [(commit: head, path: path)]
    var seen: Set<String> = []
    while let (commit, path) = pending.popLast() {
      guard seen.insert("\(commit):\(path)").inserted else { continue }
      let now = oracle.version(path, in: commit)?.content
      let parents = oracle.parents[commit] ?? []
      if let same = parents.first(where: { oracle.version(path, in: $0)?.content == now }) {
        pending.append((same, path))
      } else if !parents.isEmpty || now != nil {
        steps.insert("\(commit):\(path)")
        pending += oracle.before(path, commit, follow: true).parents
      }
    }
    return steps
  }

  func check(_ entry: RegisterEntry, follow: Bool) {
    let commit = entry.hex
    let path = entry.id.path
    let what: Comment = "seed \(seed), \(path) in \(commit)"
    let (parents, renamedFrom) = oracle.before(path, commit, follow: follow)
    let isFile = oracle.isFile(path, in: commit)
    let wasFile = parents.contains { oracle.isFile($0.path, in: $0.commit) }
    #expect(entry.oldID?.path == renamedFrom, what)
    if oracle.isUnreadable(path, in: commit) {
      #expect(entry.kind == .unreadable && entry.failure != nil && entry.changes.isEmpty, what)
      return
    }
    let expected = ownChanges(of: path, in: commit, follow: follow)
    let changes = entry.changes.map {
      Oracle.Change(
        field: $0.field?.rawValue ?? "", language: $0.language?.rawValue ?? "",
        old: $0.old.map { Array($0.plainText.utf8) }, new: $0.new.map { Array($0.plainText.utf8) })
    }.filter { !$0.field.isEmpty }
    #expect(Set(changes).symmetricDifference(expected) == [], what)
    #expect(changes.count == expected.count, what)
    let kind: RegisterEntry.Kind =
      if renamedFrom != nil {
        .renamed
      } else if isFile != wasFile {
        isFile ? .created : .deleted
      } else if entry.changes.isEmpty {
        parents.count > 1 ? .merge : .formatting
      } else {
        .changed
      }
    #expect(entry.kind == kind, what)
  }

  /// What a commit changed in a register that differs from that in every parent, by the oracle.
  func ownChanges(of path: String, in commit: String, follow: Bool) -> Set<Oracle.Change> {
    let befores = oracle.before(path, commit, follow: follow).parents.flatMap { parent in
      oracle.lastReadable(parent.path, from: parent.commit, follow: follow)
    }
    // Where a parent lacks the register, the others tell what is new.
    let theirs = befores.filter { before in
      before.map { oracle.isFile($0.path, in: $0.commit) } ?? false
    }
    var changes = oracle.changes(from: theirs.first ?? nil, to: (commit, path))
    for before in theirs.dropFirst() {
      let fields = oracle.changes(from: before, to: (commit, path)).map { [$0.field, $0.language] }
      changes = changes.filter { fields.contains([$0.field, $0.language]) }
    }
    return changes
  }
}
