import Histories
import Measuring

extension Bench {
  /// The change log of everything, walked.
  func changeLogRows() throws -> [Measurement] {
    let limits = ["S": 0.6, "M": 0.4, "m": 0.4, "L": 0.4]
    return try shapes.map { shape in
      let repository = try history(shape)
      var goals: [Goal] = [limits[shape.name].map { .time(atMost: $0) } ?? .none]
      if shape.name == "L" { goals.append(.memory(atMost: 0.5)) }
      return Measurement(
        "`changelog`, all, no index", on: shape.name,
        ours: tool(["changelog", "--no-index"], in: repository),
        rival: git(["log", "-p", "--", "Registers"], in: repository), goals: goals)
    }
  }

  /// What differs between the newest commit and the one a twentieth of the history before it.
  func diffRows() throws -> [Measurement] {
    try shapes.map { shape in
      let repository = try history(shape)
      let list = git(["rev-list", "--first-parent", "HEAD"], in: repository)
      let commits = try launcher.output(of: list).split(separator: "\n")
      let range = "\(commits[commits.count / 20])..HEAD"
      return Measurement(
        "`diff A..B`, the last 5 %", on: shape.name,
        ours: tool(["diff", range], in: repository),
        rival: git(["diff", "--word-diff", range, "--", "Registers"], in: repository),
        goals: [.time(atMost: 0.5)])
    }
  }
}
