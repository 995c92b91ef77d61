import Measuring
import Testing

@Suite("Measuring")
struct RunTests {
  private let place: Place

  init() throws { place = try Place("run") }

  /// A command of the shell.
  private func shell(_ script: String) -> Command {
    Command(["/bin/sh", "-c", script], in: place.folder)
  }

  /// The path of a tool that does nothing, and calls one word wrong use.
  private func tool(refusing word: String) throws -> String {
    let path = "\(place.folder)/tool"
    let script = "#!/bin/sh\nfor word; do test \"$word\" = \(word) && exit 64; done\nexit 0\n"
    try Disk.write(script, to: path)
    try place.launcher.run(shell("chmod +x tool"))
    return path
  }

  /// What the commands wrote.
  private var log: String { Disk.text(of: "\(place.folder)/log") ?? "" }

  /// Measures two commands of the shell, the first one the tool's.
  private func result(_ ours: String, _ rival: String?, before: [String] = []) throws -> Result {
    try Run(launcher: place.launcher, runs: 3, patience: 60).result(
      of: Measurement(
        "a", on: "b", ours: shell(ours), rival: rival.map { shell($0) },
        goals: [.time(atMost: 1_000_000)], before: before.map { shell($0) }))
  }

  @Test("Both sides run in turn, once before it counts")
  func turns() throws {
    let result = try result("printf a >> log", "printf b >> log")
    #expect(log == "abababab")
    #expect(result.ours.runs.count == 3)
    #expect(result.rival.runs.count == 3)
    #expect(result.lines.map { $0[11] } == ["yes"])
    place.remove()
  }

  @Test("What is done before each run is not counted")
  func before() throws {
    let result = try result("printf a >> log", nil, before: ["printf c >> log"])
    #expect(log == "cacacaca")
    #expect(result.rival.runs.isEmpty)
    place.remove()
  }

  @Test("A program that fails meets no goal, and its status is told")
  func failing() throws {
    let result = try result("exit 3", "exit 0")
    #expect(result.remark == "the tool ended with 3")
    #expect(result.lines.map { $0[11] } == [""])
    place.remove()
  }

  @Test("Where the tool does not know what it is asked for, the rival runs alone")
  func unknown() throws {
    let tool = try tool(refusing: "index")
    let result = try Run(launcher: place.launcher, runs: 2, patience: 60).result(
      of: Measurement(
        "a", on: "b", ours: Command([tool, "history"], in: place.folder), rival: shell("exit 0"),
        goals: [.none], preparation: [Command([tool, "index", "--rebuild"], in: place.folder)]))
    #expect(result.ours.runs.isEmpty)
    #expect(result.rival.runs.count == 2)
    #expect(result.remark == "the tool has no `index --rebuild`")
    place.remove()
  }

  @Test("A rival that is slower than there is patience for runs once, and the tool three times")
  func slowRival() throws {
    let measurement = Measurement(
      "a", on: "b", ours: shell("printf a >> log"), rival: shell("printf b >> log; sleep 2"),
      goals: [.none])
    let run = Run(launcher: place.launcher, runs: 11, patience: 2)
    let result = try run.result(of: measurement)
    #expect(log == "abaa")
    #expect(result.rival.runs.count == 1)
    place.remove()
  }

  @Test("A rival that runs alone stops where the next run would be beyond the patience")
  func loneRival() throws {
    let tool = try tool(refusing: "index")
    let measurement = Measurement(
      "a", on: "b", ours: Command([tool, "history"], in: place.folder),
      rival: shell("printf b >> log; sleep 2"), goals: [.none],
      preparation: [Command([tool, "index", "--rebuild"], in: place.folder)])
    let result = try Run(launcher: place.launcher, runs: 11, patience: 3).result(of: measurement)
    #expect(log == "b")
    #expect(result.rival.runs.count == 1)
    place.remove()
  }

  @Test("An option that the tool does not know yet is left out, and that is told")
  func option() throws {
    let tool = try tool(refusing: "--no-index")
    let result = try Run(launcher: place.launcher, runs: 1, patience: 60).result(
      of: Measurement(
        "a", on: "b", ours: Command([tool, "history", "--no-index"], in: place.folder), rival: nil,
        goals: [.none]))
    #expect(result.ours.failure == nil)
    #expect(result.remark == "the tool has no `--no-index`")
    place.remove()
  }

  @Test("A process's memory is its own, and not that of the one that measures")
  func memory() throws {
    // Larger than what the shell takes, and there until the measurement is made.
    let ballast = [UInt8](repeating: 1, count: 64 << 20)
    let figures = try place.launcher.figures(of: shell("exit 0"))
    #expect(figures.memory < 32e6)
    #expect(figures.memory > 100_000)
    #expect(ballast.count == 64 << 20)
    place.remove()
  }
}
