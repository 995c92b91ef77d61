import Git
import RegisterHistory
import TestSupport
import Testing

/// Git is the oracle: the same commits as `git rev-list TIPS --not KNOWN`.
@Suite struct NewCommitsTests {
  /// A repository with a random graph of commits, made at times that are right or not.
  private func graph(
    seed: UInt64, commits count: Int, rightClocks: Bool, _ builder: borrowing RepositoryBuilder
  ) throws -> [ObjectID] {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let tree = try builder.git("mktree")
    var ids: [ObjectID] = []
    for index in 0..<count {
      let time = rightClocks ? 1_700_000_000 + index * 60 : 1_700_000_000 + next(100_000)
      var text = "tree \(tree)\n"
      if index > 0, next(12) > 0 {
        let parents = Set((0...next(3)).map { _ in max(0, index - 1 - next(6)) })
        for parent in parents.sorted() { text += "parent \(ids[parent].hex)\n" }
      }
      for role in ["author", "committer"] { text += "\(role) A <a@example.fi> \(time) +0000\n" }
      text += "\nNummer \(index)\n"
      let hex = try builder.git(
        "hash-object", "-t", "commit", "-w", "--stdin", input: Array(text.utf8))
      ids.append(try #require(ObjectID(hex: hex)))
    }
    return ids
  }

  private func revisions(
    _ builder: borrowing RepositoryBuilder, _ tips: [ObjectID], not known: [ObjectID]
  ) throws -> Set<ObjectID> {
    // All of the history is walked, so that no clock matters.
    func reached(_ ids: [ObjectID]) throws -> Set<ObjectID> {
      if ids.isEmpty { return [] }
      let lines = try builder.git.text(["rev-list"] + ids.map(\.hex)).split(separator: "\n")
      return Set(lines.compactMap { ObjectID(hex: $0) })
    }
    return try reached(tips).subtracting(reached(known))
  }

  @Test(arguments: [UInt64](1...8))
  func theSameCommitsAreNewAsForGit(seed: UInt64) throws {
    let builder = try RepositoryBuilder()
    let ids = try graph(seed: seed, commits: 60, rightClocks: true, builder)
    let git = try Repository(discoveredFrom: builder.path)
    for step in 1...10 {
      let tips = [ids[60 - step], ids[59 - step * 3]]
      let known = step == 1 ? [] : [ids[60 - step * 4], ids[60 - step * 2]]
      let new = NewCommits(from: tips, notFrom: Set(known), in: git)
      let expected = try revisions(builder, tips, not: known)
      #expect(Set(new.ids) == expected)
      #expect(new.ids.count == Set(new.ids).count)
      for (place, id) in new.ids.enumerated() {
        let parents = try git.commitLinks(id).parents.filter { new.ids.contains($0) }
        #expect(parents.allSatisfy { new.ids.prefix(place).contains($0) })
      }
    }
  }

  @Test(arguments: [UInt64](1...8))
  func whereClocksWereWrongNothingNewIsPassedOver(seed: UInt64) throws {
    let builder = try RepositoryBuilder()
    let ids = try graph(seed: seed, commits: 60, rightClocks: false, builder)
    let git = try Repository(discoveredFrom: builder.path)
    for step in 1...10 {
      let tips = [ids[60 - step], ids[59 - step * 3]]
      let known = [ids[60 - step * 4], ids[60 - step * 2]]
      let new = NewCommits(from: tips, notFrom: Set(known), in: git)
      let expected = try revisions(builder, tips, not: known)
      #expect(expected.isSubset(of: new.ids))
      let suspects = Set(new.ids)
      let reached = new.reachedBefore(suspects, in: git)
      #expect(suspects.subtracting(reached) == expected)
    }
  }

  @Test func aMissingKnownCommitLeavesNothingOutAndAMissingNewOneIsTold() throws {
    let builder = try RepositoryBuilder()
    let ids = try graph(seed: 3, commits: 5, rightClocks: true, builder)
    let git = try Repository(discoveredFrom: builder.path)
    let missing = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
    let new = NewCommits(from: [ids[4]], notFrom: [missing], in: git)
    let expected = try revisions(builder, [ids[4]], not: [])
    #expect(Set(new.ids) == expected)
    #expect(new.failures.isEmpty)
    let gone = NewCommits(from: [missing], notFrom: [ids[4]], in: git)
    #expect(gone.ids == [missing])
    #expect(gone.failures[missing]?.code == .notFound)
  }
}
