import Histories
import Measuring

extension Bench {
  /// Starting, and opening a repository.
  func startRows() throws -> [Measurement] {
    let repository = try history(small)
    let version = git(["--version"], in: repository)
    return [
      Measurement(
        "`--version`", on: "",
        ours: tool(["--version"], in: repository), rival: version, goals: [.time(atMost: 2)]),
      // Nothing lies between a commit and itself: the repository and HEAD are all that is read.
      Measurement(
        "opening a repository (`changelog HEAD..HEAD`)", on: small.name,
        ours: tool(["changelog", "HEAD..HEAD"], in: repository),
        rival: version, goals: [.time(atMost: 2)]),
    ]
  }

  /// The register that is shipped, in the repository that this is run in.
  func shippedRows() -> [Measurement] {
    guard let package = Disk.absolute("."), Disk.exists("\(package)/Registers/aura.register") else {
      return []
    }
    return [
      Measurement(
        "`history aura`", on: "shipped",
        ours: tool(["history", "aura"], in: package),
        rival: git(["--version"], in: package), goals: [.time(atMost: 2)])
    ]
  }

  /// The pre-commit hook with three registers staged.
  func hookRows() throws -> [Measurement] {
    let limits = ["S": 1.5, "M": 1.5, "m": 1.5, "L": 2]
    return try shapes.map { shape in
      let repository = try stagedCopy(of: shape)
      return Measurement(
        "pre-commit, 3 staged", on: shape.name,
        ours: tool(["hook", "pre-commit"], in: repository),
        rival: git(["diff", "--cached", "--name-only"], in: repository),
        goals: [limits[shape.name].map { .time(atMost: $0) } ?? .none])
    }
  }
}
