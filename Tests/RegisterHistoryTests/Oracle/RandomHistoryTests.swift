import Foundation
import Git
import RegisterDiff
import RegisterModel
import TestSupport
import Testing

@testable import RegisterHistory

/// Histories made at random, held against git and against the small reader.
///
/// `DATAREGISTER_HISTORIES=2000` makes as many; `DATAREGISTER_FIRST_SEED` says where they begin.
@Suite struct RandomHistoryTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let first = environment["DATAREGISTER_FIRST_SEED"].flatMap { Int($0) } ?? 1
  private static let count = environment["DATAREGISTER_HISTORIES"].flatMap { Int($0) } ?? 80

  @Test func everyHistoryAgreesWithGit() throws {
    for seed in Self.first..<(Self.first + Self.count) {
      let history = RandomHistory(seed: seed, commits: 8 + seed % 30)
      var comparison = try Comparison(history, seed: seed)
      try comparison.run()
    }
  }
}

/// One random history, in a repository and in the oracle.
private struct Comparison: ~Copyable {
  private let builder: RepositoryBuilder
  private let oracle: Oracle
  private var repository: RegisterRepository
  private let seed: Int

  init(_ history: RandomHistory, seed: Int) throws {
    let builder = try RepositoryBuilder()
    _ = try history.commits.run(in: builder.git)
    let oracle = try Oracle(
      git: builder.git, paths: RandomHistory.paths, schemaPath: RandomHistory.schemaPath,
      presentSchema: history.presentSchema)
    let repository = try RegisterRepository(
      root: builder.path, presentSchema: ReadSchema(Array(history.presentSchema.utf8)))
    self.seed = seed
    self.oracle = oracle
    self.builder = builder
    self.repository = repository
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
    try checkRange(upTo: start)
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

  private func check(_ entry: RegisterEntry, follow: Bool) {
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
    let befores = parents.flatMap { parent in
      oracle.lastReadable(parent.path, from: parent.commit, follow: follow)
    }
    var expected = oracle.changes(from: befores.first ?? nil, to: (commit, path))
    for before in befores.dropFirst() {
      let fields = oracle.changes(from: before, to: (commit, path)).map { [$0.field, $0.language] }
      expected = expected.filter { fields.contains([$0.field, $0.language]) }
    }
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

  /// Each field is the doing of the last entry that gave it the value that it has.
  private mutating func checkBlame(
    _ id: RegisterID, at commit: ObjectID, _ history: History
  ) throws {
    for line in try repository.blame(id, at: commit) {
      let entry = history.entries.first { entry in
        entry.changes.contains {
          $0.field == line.variant.field && $0.language == line.variant.language
            && $0.new?.saysTheSame(as: line.variant.value) == true
        }
      }
      #expect(line.commit == entry?.commit, "seed \(seed), blame of \(id)")
    }
  }

  /// The change log holds what git's log of the folder does: each register that a commit made
  /// different from all its parents.
  private mutating func checkChangeLog(upTo head: ObjectID) throws {
    let entries = try repository.changeLog(upTo: head).sections.flatMap(\.entries)
    for entry in entries { check(entry, follow: true) }
    let found = entries.map { "\($0.hex):\($0.id.path)" }
    var expected: [String] = []
    for commit in try oracle.log("Registers", from: head.hex) {
      let parents = oracle.parents[commit] ?? []
      let changed = RandomHistory.paths.sorted().filter { path in
        let blob = oracle.isFile(path, in: commit) ? oracle.version(path, in: commit)?.blob : nil
        let olds = parents.map {
          oracle.isFile(path, in: $0) ? oracle.version(path, in: $0)?.blob : nil
        }
        return parents.isEmpty ? blob != nil : olds.allSatisfy { $0 != blob }
      }
      let sources = changed.compactMap { oracle.before($0, commit, follow: true).renamedFrom }
      expected += changed.filter { oracle.isFile($0, in: commit) || !sources.contains($0) }
        .map { "\(commit):\($0)" }
    }
    #expect(expected.filter(found.contains) == found, "seed \(seed), change log")
    for place in expected where !found.contains(place) {
      let id = try #require(RegisterID(path: String(place.dropFirst(41))))
      let commit = try #require(try repository.git.resolve(String(place.prefix(40))))
      let history = try repository.history(of: id, from: commit)
      #expect(history.entries.first?.kind.tellsSomething != true, "seed \(seed), \(place)")
    }
  }

  /// A walk between two commits is that of `git log A..B`.
  ///
  /// Git may take a merge for one that took everything from a parent, and leave it and its other
  /// parents out, before it learns that this parent is itself left out by `A`. Only behind such a
  /// merge may there be more than git finds.
  private mutating func checkRange(upTo head: ObjectID) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2 {
      let base = random.pick(oracle.parents.keys.sorted())
      let start = try #require(try repository.git.resolve(base))
      var walk = HistoryWalk(
        .folder, followsRenames: false, base: start, excluded: try repository.ancestors(of: start))
      try walk.start(at: head, in: &repository)
      var found: [String] = []
      while let step = try walk.next(in: &repository) { found.append(step.commit.hex) }
      let log = try oracle.log("Registers", from: "\(base)..\(head.hex)")
      let excluded = try Set(builder.git("rev-list", base).split(separator: "\n").map(String.init))
      let isTold = oracle.parents.allSatisfy { commit, parents in
        parents.count < 2 || excluded.contains(commit) || excluded.isDisjoint(with: parents)
      }
      let expected = isTold ? found : found.filter(log.contains)
      #expect(expected == log, "seed \(seed), \(base)..\(head.hex)")
    }
  }
}
