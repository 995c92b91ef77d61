import Git
import ModelTestSupport
import RegisterModel
import TestSupport
import Testing

@testable import RegisterHistory

extension HistoryComparison {
  /// The change log holds what git's log of the folder does: each register that a commit made
  /// different from all its parents.
  mutating func checkChangeLog(upTo head: ObjectID) throws {
    let entries = try entriesThatTellSomething(upTo: head)
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

  /// What a walk along all registers gives, whatever has been published.
  private mutating func entriesThatTellSomething(upTo head: ObjectID) throws -> [RegisterEntry] {
    var entries: [RegisterEntry] = []
    try repository.visitEntries(upTo: [head], since: nil) {
      entries.append($0)
      return .goOn
    }
    return entries
  }

  /// Each section holds the entries of the commits that its publication is the oldest to contain, in
  /// the order of the walk.
  mutating func checkSections(upTo head: ObjectID) throws {
    let publications = try publications()
    var sectionOf: [String: String] = [:]
    for publication in publications.reversed() {
      for commit in try builder.git("rev-list", publication.commit).split(separator: "\n")
      where sectionOf[String(commit)] == nil {
        sectionOf[String(commit)] = publication.tag
      }
    }
    var expected: [String: [String]] = [:]
    for entry in try entriesThatTellSomething(upTo: head) {
      expected[sectionOf[entry.hex] ?? "", default: []].append("\(entry.hex):\(entry.id.path)")
    }
    let sections = try repository.changeLog(upTo: head).sections
    let tags = sections.map { $0.publication?.tag ?? "" }
    #expect(tags.filter { $0 != "" } == publications.map(\.tag), "seed \(seed), sections")
    var newer = head
    for (index, section) in sections.enumerated() {
      let found = section.entries.map { "\($0.hex):\($0.id.path)" }
      #expect(
        found == expected.removeValue(forKey: tags[index]) ?? [], "seed \(seed), section \(index)")
      if let publication = section.publication { newer = publication.commit }
      let older = index + 1 < sections.count ? sections[index + 1].publication?.commit : nil
      #expect(try section.schema == repository.schemaChanges(from: older, to: newer))
    }
    #expect(expected.isEmpty, "seed \(seed), sections")
  }

  /// A walk between two commits is that of `git log A..B`.
  ///
  /// Git may take a merge for one that took everything from a parent, and leave it and its other
  /// parents out, before it learns that this parent is itself left out by `A`. Only behind such a
  /// merge may there be more than git finds. And where clocks are wrong it may stop looking for what
  /// `A` leaves out before it has found all of that: what it gives too much is left out here.
  mutating func checkRange(upTo head: ObjectID) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2 {
      let base = random.pick(oracle.parents.keys.sorted())
      let start = try #require(try repository.git.resolve(base))
      var walk = HistoryWalk(
        [.folder], followsRenames: false, base: start,
        excluded: try repository.leftOut(since: start, from: [head]))
      try walk.start(at: head, in: &repository)
      var found: [String] = []
      while let step = try walk.next(in: &repository) { found.append(step.commit.hex) }
      let excluded = try Set(builder.git("rev-list", base).split(separator: "\n").map(String.init))
      let log = try oracle.log("Registers", from: "\(base)..\(head.hex)")
        .filter { !excluded.contains($0) }
      let isTold = oracle.parents.allSatisfy { commit, parents in
        parents.count < 2 || excluded.contains(commit) || excluded.isDisjoint(with: parents)
      }
      let expected = isTold ? found : found.filter(log.contains)
      #expect(expected == log, "seed \(seed), \(base)..\(head.hex)")
    }
  }
}
