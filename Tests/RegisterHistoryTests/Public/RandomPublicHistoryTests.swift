import Foundation
import Git
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

/// Histories made at random, published now and then, held against the oracle.
///
/// `DATAREGISTER_HISTORIES=2000` makes as many; `DATAREGISTER_FIRST_SEED` says where they begin.
@Suite struct RandomPublicHistoryTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let first = environment["DATAREGISTER_FIRST_SEED"].flatMap { Int($0) } ?? 1
  private static let count = environment["DATAREGISTER_HISTORIES"].flatMap { Int($0) } ?? 60

  @Test func thePublicReadsWhatItMayAndNothingElse() async throws {
    try await Background {
      for seed in Self.first..<(Self.first + Self.count) {
        var trial = try PublicTrial(seed: seed)
        try trial.run()
      }
    }.value
  }
}

/// One random history, in a repository and in the oracle.
private struct PublicTrial: ~Copyable {
  private let seed: Int
  private let history: RandomPublicHistory
  private let builder: RepositoryBuilder
  private let projection: PublicProjection
  private var repository: RegisterRepository

  init(seed: Int) throws {
    let history = RandomPublicHistory(seed: seed, steps: 4 + seed % 20)
    let builder = try RepositoryBuilder()
    let ids = try history.commits.run(in: builder.git)
    for publication in history.publications {
      try builder.git(
        "tag", "--annotate", "--message", "p", "publicerad/\(publication.day)",
        ids[publication.mark - 1])
    }
    let schema = ReadSchema(Array(RandomPublicHistory.schema(history.visibleNow).utf8))
    try builder.git("checkout", "--quiet", "-f", "main")
    let repository = try RegisterRepository(root: builder.path, presentSchema: schema)
    self.seed = seed
    self.history = history
    self.builder = builder
    projection = PublicProjection(schema.schema)
    self.repository = repository
  }

  mutating func run() throws {
    let now = history.visibleNow
    let oracle = PublicOracle(history.publications.map(\.state), now: now)
    let head = try repository.head()
    let publications = try repository.publications(from: head)
    #expect(publications.count == history.publications.count, "seed \(seed)")
    let log = try repository.publicChangeLog(of: publications, by: projection)
    let told = words(in: log)
    expect(told, within: oracle.mayBeTold, "change log")
    #expect(oracle.mustBeTold.subtracting(told) == [], "seed \(seed), change log")
    checkDecisions(log)

    for (publication, expected) in zip(publications, history.publications.reversed()) {
      let listed = words(
        in: try repository.publicRegisters(at: .commit(publication.commit), by: projection))
      #expect(
        listed == PublicOracle.listed(expected.state, now: now),
        "seed \(seed), \(publication.tag)")
    }
    for id in history.last.registers.keys {
      let id = try #require(RegisterID(rawValue: id))
      expect(
        words(in: repository.publicHistory(of: id, in: log)), within: told, "history of \(id)")
      let latest = try #require(history.publications.last)
      expect(
        words(in: try repository.publicBlame(id, of: publications, in: log, by: projection)),
        within: PublicOracle.listed(latest.state, now: now), "blame of \(id)")
    }
    let draft = PublicOracle(history.publications.map(\.state) + [history.last], now: now)
    let drafted = try repository.publicChangeLog(
      of: publications, draft: .commit(head), by: projection)
    expect(words(in: drafted), within: draft.mayBeTold, "draft")
    expect(
      words(in: try repository.publicReview(at: head, by: projection)),
      within: draft.mayBeTold, "review")
  }

  /// The planted values in anything that is handed out, however deep; a word that is never
  /// published is an issue.
  private func words<Value>(in value: Value) -> Set<String> {
    var text = ""
    dump(value, to: &text)
    let found = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    #expect(found.isDisjoint(with: history.unspoken), "seed \(seed)")
    return found.filter { history.words[$0] != nil }
  }

  private func expect(_ words: Set<String>, within allowed: Set<String>, _ place: String) {
    #expect(words.subtracting(allowed) == [], "seed \(seed), \(place)")
  }

  /// No decision is told of a commit that changed no field that is public now.
  private func checkDecisions(_ log: ChangeLog) {
    for decision in log.sections.flatMap(\.entries).flatMap(\.commit.trailers) {
      let changed = history.decisions[decision.value] ?? []
      #expect(
        decision.key == "Decision" && !changed.isDisjoint(with: history.visibleNow)
          || changed == Set(RandomPublicHistory.fields), "seed \(seed), \(decision.value)")
    }
  }
}
