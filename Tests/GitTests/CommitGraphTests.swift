import Foundation
import TestSupport
import Testing

@testable import Git

/// Git's commit-graph, held against what reading each commit says.
struct CommitGraphTests {
  /// How the file is written.
  enum Layout: CaseIterable {
    case single, filtered, split, splitAndFiltered

    var isFiltered: Bool { self == .filtered || self == .splitAndFiltered }
    var isSplit: Bool { self == .split || self == .splitAndFiltered }

    /// Writes it, in several layers where it is split.
    func write(_ ids: [String], in git: GitCommand) throws {
      let filters = isFiltered ? ["--changed-paths"] : ["--no-changed-paths"]
      guard isSplit else {
        _ = try git.text(["commit-graph", "write", "--reachable"] + filters)
        return
      }
      for end in [ids.count / 3, ids.count / 2, ids.count] {
        let input = Array(ids[..<end].joined(separator: "\n").utf8)
        _ = try git.text(
          ["commit-graph", "write", "--stdin-commits", "--split=no-merge"] + filters, input: input)
      }
    }
  }

  /// A history in a repository that has a commit-graph.
  private struct Written: ~Copyable {
    let history: RandomCommits
    let builder: RepositoryBuilder
    let ids: [ObjectID]
    let graph: CommitGraph

    init(seed: UInt64, _ layout: Layout) throws {
      let history = RandomCommits(seed: seed, count: 90)
      let builder = try RepositoryBuilder()
      let ids = try history.commits.run(in: builder.git)
      try layout.write(ids, in: builder.git)
      let graph = try #require(try Repository(discoveredFrom: builder.path).commitGraph())
      self.ids = try ids.map { try #require(ObjectID(hex: $0)) }
      self.history = history
      self.graph = graph
      self.builder = builder
    }
  }

  @Test(arguments: 1...3, Layout.allCases)
  func `The file says of each commit what the commit says`(_ seed: UInt64, _ layout: Layout)
    throws
  {
    let written = try Written(seed: seed, layout)
    let repository = try Repository(discoveredFrom: written.builder.path)
    #expect(written.graph.count == written.ids.count)
    #expect(written.graph.isIntact)
    for id in written.ids {
      let position = try #require(written.graph.position(of: id))
      #expect(written.graph.id(at: position) == id)
      #expect(try written.graph.links(at: position) == repository.commitLinks(id))
    }
    #expect(written.history.parents.contains { $0.count > 3 })
    let other = try #require(ObjectID(hex: String(repeating: "7", count: 40)))
    #expect(written.graph.position(of: other) == nil)
    let layers = layout.isSplit ? 3 : 0
    let chain = "\(written.builder.path)/.git/objects/info/commit-graphs/commit-graph-chain"
    let lines = (try? String(contentsOfFile: chain, encoding: .utf8))?.split(separator: "\n")
    #expect(lines?.count ?? 0 == layers)
  }

  @Test(arguments: 4...6, [Layout.filtered, .splitAndFiltered])
  func `A filter never denies a path that a commit changed`(_ seed: UInt64, _ layout: Layout)
    throws
  {
    let written = try Written(seed: seed, layout)
    let history = written.history
    let folders = ["Registers", "Registers/a", "Registers/\u{e5}", "many", "many/17", "none"]
    var denied = 0
    for path in RandomCommits.paths + folders {
      let hashes = ChangedPath(path.split(separator: "/").map(String.init))
      for commit in written.ids.indices {
        let position = try #require(written.graph.position(of: written.ids[commit]))
        let mayHave = written.graph.mayHaveChanged(hashes, at: position)
        if !mayHave { denied += 1 }
        #expect(mayHave || !history.hasChanged(path, in: commit), "\(path) in \(commit)")
        // A walk by first parents comes to the last change, or stops before it.
        let last = written.graph.lastCommit(thatMayHaveChanged: hashes, from: position)
        let found = try #require(written.ids.firstIndex(of: written.graph.id(at: last)))
        var passed = commit
        while passed != found {
          #expect(!history.hasChanged(path, in: passed), "\(path) in \(passed)")
          passed = try #require(history.parents[passed].first)
        }
      }
    }
    // Filters that deny nothing would be right too.
    #expect(denied > 500)
  }

  @Test func `Filters of the second version tell of names beyond ASCII too`() throws {
    let written = try Written(seed: 7, .filtered)
    let folder = try TemporaryFolder()
    let file = "\(written.builder.path)/.git/objects/info/commit-graph"
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    // The version stands first in the chunk; of names in ASCII both versions say the same.
    let entry = try #require(
      (0..<16).map { 8 + 12 * $0 }.first { Array(bytes[$0..<$0 + 4]) == Array("BDAT".utf8) })
    let start = bytes[entry + 4..<entry + 12].reduce(0) { $0 << 8 | Int($1) }
    #expect(Array(bytes[start..<start + 4]) == [0, 0, 0, 1])
    bytes[start + 3] = 2
    try FileManager.default.createDirectory(
      atPath: folder.path("info"), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: folder.path("info/commit-graph")))
    let second = try #require(CommitGraph(in: folder.path))
    let (plain, other) = (ChangedPath(["none"]), ChangedPath(["\u{e5}ngstr\u{f6}m"]))
    #expect((0..<second.count).contains { !second.mayHaveChanged(other, at: $0) })
    for position in 0..<second.count {
      #expect(
        second.mayHaveChanged(plain, at: position)
          == written.graph.mayHaveChanged(plain, at: position))
      #expect(written.graph.mayHaveChanged(other, at: position))
    }
    bytes[start + 3] = 3
    try Data(bytes).write(to: URL(filePath: folder.path("info/commit-graph")))
    let third = try #require(CommitGraph(in: folder.path))
    #expect((0..<third.count).allSatisfy { third.mayHaveChanged(plain, at: $0) })
  }

  @Test func `A configuration that does without the file is followed`() throws {
    let written = try Written(seed: 1, .single)
    for (value, isUsed) in [("false", false), ("off", false), ("true", true), ("1", true)] {
      try written.builder.git("config", "core.commitGraph", value)
      let graph = try Repository(discoveredFrom: written.builder.path).commitGraph()
      #expect((graph != nil) == isUsed, "\(value)")
    }
  }
}
