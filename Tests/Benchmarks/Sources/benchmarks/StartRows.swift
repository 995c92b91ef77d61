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

  /// The register that is shipped, in the repository that this is run in: by the index, and walked.
  func shippedRows() -> [Measurement] {
    guard let package = Disk.absolute("."), Disk.exists("\(package)/Registers/aura.register") else {
      return []
    }
    return [
      Measurement(
        "`history aura` by the index", on: "shipped",
        ours: tool(["history", "aura"], in: package),
        rival: git(["--version"], in: package), goals: [.time(atMost: 2)],
        preparation: [tool(["index", "--rebuild"], in: package)],
        aftermath: [tool(["index", "--remove"], in: package)]),
      Measurement(
        "`history aura`, no index", on: "shipped",
        ours: tool(["history", "aura", "--no-index"], in: package),
        rival: git(["log", "--follow", "-p", "--", "Registers/aura.register"], in: package),
        goals: [.none]),
    ]
  }

  /// The pre-commit hook with three registers staged.
  ///
  /// The tool may remember what a check found. So what is measured is the check of a commit as it is
  /// made: the one before it was of what stands at HEAD. A second row forgets everything before.
  func hookRows() throws -> [Measurement] {
    let limits = ["S": 1.5, "M": 1.5, "m": 1.5, "L": 2]
    return try shapes.flatMap { shape in
      let repository = try stagedCopy(of: shape)
      let hook = tool(["hook", "pre-commit"], in: repository)
      let diff = git(["diff", "--cached", "--name-only"], in: repository)
      let forget = Command(["/bin/sh", "-c", "rm -rf .git/dataregister*"], in: repository)
      return [
        Measurement(
          "pre-commit, 3 staged", on: shape.name, ours: hook, rival: diff,
          goals: [limits[shape.name].map { .time(atMost: $0) } ?? .none],
          before: [index("head", in: repository), hook, index("staged", in: repository)]),
        Measurement(
          "pre-commit, 3 staged, nothing remembered", on: shape.name, ours: hook, rival: diff,
          goals: [.none], before: [forget]),
      ]
    }
  }

  /// Puts one of the two copies of the index in its place.
  private func index(_ name: String, in repository: String) -> Command {
    Command(["/bin/cp", ".git/index.\(name)", ".git/index"], in: repository)
  }
}
