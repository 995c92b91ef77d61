import Foundation
import Glibc
import TestSupport
import Testing

/// Where the server's repository lies, where the push comes from, and in what circumstances the hook
/// is called.
@Suite("The pre-receive hook, wherever it is") struct PreReceivePlacesTests {
  /// A good push gets in and a bad one does not.
  private func expectJudgement(_ office: borrowing PushOffice, in git: GitCommand? = nil) throws {
    let git = git ?? office.git
    func commit(_ documented: String) throws {
      let text = Fixture.twoRegisters[PushOffice.aura] ?? ""
      try text.replacing("DRB: X", with: "DRB: \(documented)").write(
        toFile: "\(git.folder)/\(PushOffice.aura)", atomically: false, encoding: .utf8)
      try git("commit", "--quiet", "--all", "--allow-empty", "-m", "Ändrar \(documented)")
    }
    try commit("-")
    #expect(try office.push("HEAD:refs/heads/prov", in: git) == .accepted)
    try commit("kanske")
    #expect(try office.push("HEAD:refs/heads/prov", in: git).words.contains("[invalid-flag]"))
    try git("reset", "--quiet", "--hard", "HEAD^")
  }

  @Test(arguments: ["med mellanslag.git", "kolon:och å.git", "a\"b\\c:d.git", "\"citat\".git"])
  func theRepositoryMayHaveAnyName(name: String) throws {
    let office = try PushOffice(name)
    try office.begin()
    try expectJudgement(office)
  }

  @Test(arguments: ["alternates", "alter:nates å"])
  func theRepositoryMayBorrowItsObjectsFromAnother(name: String) throws {
    let office = try PushOffice("\(name).git")
    try office.begin()
    // The server keeps no object of its own: they lie in another repository, named by a path
    // relative to its own folder of objects.
    let other = office.beside("server/andra:arkivet.git")
    let outside = GitCommand(in: office.beside("server"))
    try outside("clone", "--quiet", "--bare", "--no-local", office.server, other)
    let objects = "\(office.server)/objects"
    for folder in try FileManager.default.contentsOfDirectory(atPath: objects)
    where folder != "info" { try FileManager.default.removeItem(atPath: "\(objects)/\(folder)") }
    try "../../andra:arkivet.git/objects\n".write(
      toFile: "\(objects)/info/alternates", atomically: false, encoding: .utf8)
    try expectJudgement(office)
  }

  @Test func thePushMayComeFromALinkedWorktree() throws {
    let office = try PushOffice()
    try office.begin()
    try office.git("worktree", "add", "--quiet", "-b", "gren", office.beside("länkad"))
    try expectJudgement(office, in: GitCommand(in: office.beside("länkad")))
  }

  @Test func thePushMayComeFromAShallowClone() throws {
    let office = try PushOffice()
    try office.begin()
    try office.commit(documented: "-")
    try office.git("push", "--quiet", "origin", "main")
    let shallow = office.beside("grund")
    try GitCommand(in: office.beside(""))(
      "clone", "--quiet", "--depth=1", "file://\(office.server)", shallow)
    try expectJudgement(office, in: GitCommand(in: shallow))
  }

  @Test func theServerMayBeShallowItself() throws {
    let office = try PushOffice()
    try office.begin()
    try office.commit(documented: "-")
    let tip = try office.git("rev-parse", "HEAD")
    try office.git("push", "--quiet", "origin", "main")
    try tip.appending("\n").write(
      toFile: "\(office.server)/shallow", atomically: false, encoding: .utf8)
    try office.onServer("reflog", "expire", "--expire=all", "--all")
    try office.onServer("gc", "--quiet", "--prune=all")
    try expectJudgement(office)
  }

  @Test(arguments: [("fi_FI.UTF-8", "virhe:"), ("C", "fel:"), ("", "fel:"), ("en_US", "error:")])
  func itSpeaksTheServersLanguageAndElseTheRegisters(locale: String, word: String) throws {
    let office = try PushOffice()
    try office.begin()
    var git = office.git
    git.environment["LC_ALL"] = locale
    try office.commit(documented: "kanske")
    #expect(try office.push("main", in: git).words.contains("remote: \(word)"))
  }

  @Test func whatIsNoLineOfGitsIsRefused() throws {
    let office = try PushOffice()
    try office.begin()
    let program = Program(in: office.server)
    let id = try office.git("rev-parse", "HEAD")
    let zeros = String(repeating: "0", count: 40)
    for line in [
      "x", "\(id) \(id)", "\(id) \(id)x refs/heads/a", "\(id) \(id) ", "\(zeros) \(id) r",
    ] {
      let end = line.hasSuffix(" r") ? "" : "\\n"
      let run = try program.shell("printf '\(line)\(end)' | dataregister hook pre-receive")
      #expect(run.status == 64, "\(line)")
      #expect(run.errors.contains("rad 1 på standardinmatningen"), "\(line)")
    }
    #expect(try program.shell("dataregister hook pre-receive </dev/null").status == 0)
    let missing = String(repeating: "1", count: 40)
    let run = try program.shell(
      "echo '\(zeros) \(missing) refs/heads/a' | dataregister hook pre-receive")
    #expect(run.status == 4)
    #expect(run.errors.contains(missing))
  }

  @Test func itNeedsNoVariableButThePath() throws {
    let office = try PushOffice("å: b.git")
    try office.begin()
    let poor = "--receive-pack=env -i PATH=/usr/bin:/bin git receive-pack"
    try office.commit(documented: "-")
    #expect(try office.push(poor, "main") == .accepted)
    try office.commit(documented: "kanske")
    #expect(try office.push(poor, "main").words.contains("remote: fel:"))
  }

  @Test(.enabled(if: getuid() == 0, "only root can give a folder to another user"))
  func aRepositoryOfAnotherUserIsRefusedWithWhatToDo() throws {
    let office = try PushOffice()
    try office.begin()
    let id = try office.git("rev-parse", "HEAD")
    let run = try Program(in: office.server).shell(
      """
      chown -R 12345 .
      echo '\(String(repeating: "0", count: 40)) \(id) refs/heads/a' |
        env -i GIT_DIR=. "$PROGRAM" hook pre-receive
      """)
    #expect(run.status == 4)
    #expect(run.errors.contains("safe.directory"))
    _ = try Program(in: office.server).shell("chown -R 0 .")
  }

  @Test func thousandsOfCommitsOutsideTheRegistersGetIn() throws {
    let office = try PushOffice()
    try office.begin()
    var stream = ""
    for index in 1...3000 {
      stream += """
        commit refs/heads/main
        committer Maija <maija@example.fi> \(1_800_000_000 + index) +0200
        data 8
        Nummer x
        \(index == 1 ? "from refs/heads/main^0\n" : "")M 100644 inline filer/f\(index % 50).txt
        data 6
        \(100_000 + index)

        """
    }
    try stream.write(
      toFile: office.beside("stream"), atomically: false, encoding: .utf8)
    let fed = try Program(in: office.git.folder).shell(
      "git fast-import --quiet < '\(office.beside("stream"))'")
    #expect(fed.status == 0, "\(fed.errors)")
    try office.git("reset", "--quiet", "--hard", "main")
    #expect(try office.push("main") == .accepted)
    #expect(try office.onServer("rev-list", "--count", "main") == "3001")
  }
}
