import Measuring

extension Bench {
  /// `check` on many files.
  func checkRows() throws -> [Measurement] {
    let some = try files(someFiles)
    let many = try files(manyFiles)
    return [
      Measurement(
        "`check` against `scan`", on: "\(someFiles) files",
        ours: tool(["check"], in: some), rival: Command([scan, "Registers"], in: some),
        goals: [.time(atMost: 1.5)]),
      Measurement(
        "`check` against `recfix`", on: "\(someFiles) files",
        ours: tool(["check"], in: some),
        rival: rival(
          "recfix", ["--check", "registers.rec"], in: try records(someFiles)),
        goals: [.time(atMost: 0.15)], remark: missing("recfix", package: "recutils")),
      Measurement(
        "`check` against `rg`", on: "\(manyFiles) files",
        ours: tool(["check"], in: many),
        rival: rival("rg", ["-c", ":", "-j2", "Registers"], in: many),
        goals: [.time(atMost: 0.9)], remark: missing("rg", package: "ripgrep")),
    ]
  }

  /// A rival's command, none where it is not installed.
  private func rival(_ name: String, _ arguments: [String], in folder: String) -> Command? {
    Disk.program(name).map { Command([$0] + arguments, in: folder) }
  }

  /// What to do about a rival that is not installed.
  private func missing(_ name: String, package: String) -> String {
    Disk.program(name) == nil ? "`\(name)` is missing: `apt-get install \(package)`" : ""
  }
}
