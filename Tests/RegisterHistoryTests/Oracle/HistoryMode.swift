import Git
import ModelTestSupport
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

/// What is there beside the objects of a repository while its history is asked for.
enum HistoryMode: CaseIterable {
  /// Neither an index nor a commit-graph.
  case plain
  case filteredGraph, splitGraph
  case index
  case indexAndGraph, indexAndSplitGraph

  var hasIndex: Bool { indexUse != .none }
  var hasGraph: Bool { self != .plain && self != .index }

  /// What may be done with the index: it is made however quick the walk was.
  var indexUse: IndexUse {
    switch self {
    case .plain, .filteredGraph, .splitGraph: .none
    case .index, .indexAndGraph, .indexAndSplitGraph: .kept(after: .zero)
    }
  }

  /// Writes the commit-graph, and lets the index grow in a random order of questions.
  func prepare(
    _ builder: borrowing RepositoryBuilder, seed: Int, _ schema: ReadSchema
  ) throws {
    let commits = try builder.git("rev-list", "--all", "--topo-order", "--reverse")
      .split(separator: "\n").map(String.init)
    switch self {
    case .plain, .index: break
    case .filteredGraph, .indexAndGraph:
      try builder.git("commit-graph", "write", "--reachable", "--changed-paths")
    case .splitGraph, .indexAndSplitGraph:
      // The newest commits are in no layer.
      for end in [commits.count / 3, commits.count * 2 / 3, commits.count - 2] where end > 0 {
        try builder.git(
          "commit-graph", "write", "--stdin-commits", "--split=no-merge", "--changed-paths",
          input: Array(commits[..<end].joined(separator: "\n").utf8))
      }
    }
    guard hasIndex else { return }
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let start = try #require(ObjectID(hex: random.pick(commits)))
      var repository = try RegisterRepository(
        root: builder.path, presentSchema: schema, indexUse: indexUse)
      let id = try #require(RegisterID(path: random.pick(RandomHistory.paths)))
      _ = try repository.history(of: id, from: start)
      if random.chance(30) { try builder.git("pack-refs", "--all") }
    }
    // The first question that is held against git comes to an index that is there.
    let main = try #require(ObjectID(hex: try builder.git("rev-parse", "main")))
    var repository = try RegisterRepository(
      root: builder.path, presentSchema: schema, indexUse: indexUse)
    _ = try repository.history(of: "aura", from: main)
  }
}
