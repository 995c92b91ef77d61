import Histories
import Measuring
import Testing

@Suite("Histories that are made")
struct HistoryScriptTests {
  @Test("The small history is the same on every machine, down to the hash of its newest commit")
  func pinned() throws {
    let folder = "\(Disk.ownFolder)/histories-\(UInt64.random(in: 0...UInt64.max))"
    let launcher = try Launcher(measure: "\(Disk.ownFolder)/measure", scratch: folder)
    let git = try #require(Disk.program("git"))
    defer { try? launcher.run(Command(["/bin/rm", "-rf", folder], in: "/")) }
    try Disk.write(to: "\(folder)/stream") { add in
      var script = HistoryScript(.small, write: add)
      try script.run()
    }
    try launcher.run(Command([git, "init", "--quiet", "--initial-branch=main", "s"], in: folder))
    let repository = "\(folder)/s"
    try launcher.run(
      Command([git, "fast-import", "--quiet"], in: repository), input: "\(folder)/stream")
    func ask(_ words: [String]) throws -> String {
      try launcher.output(of: Command([git] + words, in: repository))
    }
    #expect(try ask(["rev-parse", "main"]) == "71f8a4bd9d3f4318e502936b482377b96ce163e5")
    #expect(try ask(["rev-list", "--count", "--all"]) == "500")
    #expect(try ask(["branch", "--format=%(refname:short)"]) == "main")
    #expect(try ask(["tag", "--list", "publicerad/*"]).split(separator: "\n").count == 4)
    #expect(try ask(["rev-list", "--merges", "--count", "main"]) != "0")
    let path = MadeRegister.subjectPath(folders: 0)
    #expect(MadeRegister.subjectID(folders: 0) == "aura")
    #expect(MadeRegister.subjectID(folders: 256) == "89/aura")
    let names = try ask(["log", "--follow", "--format=", "--name-only", "--", path])
    #expect(Set(names.split(separator: "\n")).count == 2)
  }

  @Test("A history has the commits and publications that its shape says", arguments: [60, 3000])
  func counts(commits: Int) throws {
    let shape = HistoryShape(name: "x", registers: 40, commits: commits, publications: 3)
    var stream: [UInt8] = []
    var script = HistoryScript(shape) { stream += $0 }
    try script.run()
    let lines = String(decoding: stream, as: UTF8.self).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("commit refs/heads/") } == commits)
    #expect(lines.count { $0.hasPrefix("tag publicerad/") } == 3)
  }

  @Test("In folders the same registers have the same history")
  func folders() throws {
    func contents(folders: Int) throws -> [Substring] {
      var stream: [UInt8] = []
      let shape = HistoryShape(
        name: "x", registers: 40, commits: 300, folders: folders, publications: 3)
      var script = HistoryScript(shape) { stream += $0 }
      try script.run()
      return String(decoding: stream, as: UTF8.self).split(separator: "\n").filter {
        !$0.hasPrefix("M 100644 inline Registers/") && !$0.hasPrefix("D Registers/")
      }
    }
    #expect(try contents(folders: 0) == contents(folders: 16))
  }
}
