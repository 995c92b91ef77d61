import Histories
import Measuring

extension Bench {
  /// A register's history, walked, without a commit-graph and with one.
  func historyRows(hasGraph: Bool) throws -> [Measurement] {
    let limits = ["S": 1.0, "M": 0.6, "m": 0.6, "L": 0.95, "Ls": 0.6]
    return try shapes.map { shape in
      let repository = try history(shape, hasGraph: hasGraph)
      var goals: [Goal] = [.time(atMost: hasGraph ? 0.35 : limits[shape.name] ?? 1)]
      if shape.name == "L" { goals.append(.memory(atMost: 0.5)) }
      return Measurement(
        "`history`, no index, \(hasGraph ? "with" : "no") commit-graph", on: shape.name,
        ours: tool(["history", id(shape), "--no-index"], in: repository),
        rival: gitHistory(shape, in: repository), goals: goals)
    }
  }

  /// The same by the index.
  func indexRows() throws -> [Measurement] {
    let limits = ["S": 0.3, "M": 0.02, "m": 0.02, "L": 0.001]
    return try shapes.map { shape in
      let repository = try copy(of: shape, for: "indexed")
      return Measurement(
        "`history` by the index", on: shape.name,
        ours: tool(["history", id(shape)], in: repository),
        rival: gitHistory(shape, in: repository),
        goals: [limits[shape.name].map { .time(atMost: $0) } ?? .none],
        preparation: [tool(["index", "--rebuild"], in: repository)])
    }
  }

  /// A query after ten new commits: what an update of the index adds to it.
  func updateRows() throws -> [Measurement] {
    let limits = ["M": 0.005, "L": 0.02]
    return try shapes.filter { $0.name != "S" }.map { shape in
      let repository = try copy(of: shape, for: "updated")
      let newest = try launcher.output(of: git(["rev-parse", "HEAD"], in: history(shape)))
      let older = try launcher.output(of: git(["rev-parse", "\(newest)~10"], in: repository))
      return Measurement(
        "index update, 10 new commits, and a query", on: shape.name,
        ours: tool(["history", id(shape)], in: repository), rival: nil,
        goals: [limits[shape.name].map { .seconds(atMost: $0) } ?? .none],
        before: [
          git(["update-ref", "refs/heads/main", older], in: repository),
          tool(["index", "--rebuild"], in: repository),
          git(["update-ref", "refs/heads/main", newest], in: repository),
        ],
        aftermath: [git(["update-ref", "refs/heads/main", newest], in: repository)])
    }
  }

  /// Each field with its commit, by the index.
  func blameRows() throws -> [Measurement] {
    let limits = ["M": 0.05, "m": 0.05]
    return try shapes.map { shape in
      let repository = try copy(of: shape, for: "indexed")
      let path = MadeRegister.subjectPath(folders: shape.folders)
      return Measurement(
        "`blame` by the index", on: shape.name,
        ours: tool(["blame", id(shape)], in: repository),
        rival: git(["blame", "--", path], in: repository),
        goals: [limits[shape.name].map { .time(atMost: $0) } ?? .none],
        preparation: [tool(["index", "--rebuild"], in: repository)])
    }
  }

  /// The register that is asked for.
  private func id(_ shape: HistoryShape) -> String {
    MadeRegister.subjectID(folders: shape.folders)
  }

  private func gitHistory(_ shape: HistoryShape, in repository: String) -> Command {
    let path = MadeRegister.subjectPath(folders: shape.folders)
    return git(["log", "--follow", "-p", "--", path], in: repository)
  }
}
