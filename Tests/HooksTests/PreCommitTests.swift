import Foundation
import TestSupport
import Testing

/// The committed hook, switched on by `core.hooksPath` and called by the real Git.
@Suite("The pre-commit hook") struct PreCommitTests {
  /// The folder of the package that is tested.
  private static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// A repository with the shipped registers and the hook, and the program on its PATH.
  private struct Office: ~Copyable {
    let repository: RepositoryBuilder
    let git: GitCommand

    init(hasProgram: Bool = true) throws {
      var repository = try RepositoryBuilder()
      try FileManager.default.copyItem(
        atPath: "\(packageFolder)/Registers", toPath: "\(repository.path)/Registers")
      try repository.commit("Registren")
      try repository.git("config", "core.hooksPath", "\(packageFolder)/Hooks")
      let home = repository.beside("home")
      let bin = "\(home)/.local/bin"
      try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
      if hasProgram {
        try FileManager.default.createSymbolicLink(
          atPath: "\(bin)/dataregister", withDestinationPath: Program.path)
      }
      var git = repository.git
      git.environment = [
        "HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
        "GIT_AUTHOR_NAME": "Anna", "GIT_AUTHOR_EMAIL": "a@example.fi",
        "GIT_COMMITTER_NAME": "Anna", "GIT_COMMITTER_EMAIL": "a@example.fi",
      ]
      self.git = git
      self.repository = repository
    }

    /// Puts one text in the place of another in a register.
    func edit(_ register: String, _ old: String, _ new: String) throws {
      let path = "\(repository.path)/Registers/\(register).register"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try #require(text.contains(old))
      try text.replacingOccurrences(of: old, with: new)
        .write(toFile: path, atomically: false, encoding: .utf8)
    }

    func breakAura() throws { try edit("aura", "DRB: X", "DRB: kanske") }

    func commits() throws -> Int { Int(try git("rev-list", "--count", "HEAD")) ?? 0 }
  }

  @Test func aBrokenStagedFileStopsTheCommitAndIsNamed() throws {
    let office = try Office()
    try office.breakAura()
    try office.git("add", "Registers")
    let refusal = try office.git.refusal("commit", "-m", "fel")
    #expect(refusal.contains("Registers/aura.register:6:6:"))
    #expect(refusal.contains("[invalid-flag]"))
    #expect(try office.commits() == 1)
  }

  @Test func whatIsStagedCountsAndNotWhatLiesInTheFolder() throws {
    let office = try Office()
    try office.edit("basware", "Ekonomichefen", "Förvaltningschefen")
    try office.git("add", "Registers")
    try office.breakAura()
    try office.git("commit", "-m", "bara basware")
    #expect(try office.commits() == 2)

    try office.git("add", "Registers")
    try office.edit("aura", "DRB: kanske", "DRB: X")
    _ = try office.git.refusal("commit", "-m", "det köade är fel")
    #expect(try office.commits() == 2)
  }

  @Test(arguments: [["-a"], ["Registers/aura.register"]])
  func theIndexThatGitMakesForOneCommitIsTheOneChecked(what: [String]) throws {
    let office = try Office()
    try office.breakAura()
    _ = try office.git.refusal(["commit", "-m", "x"] + what)
    #expect(try office.commits() == 1)

    try office.edit("aura", "DRB: kanske", "DRB: -")
    _ = try office.git.text(["commit", "-m", "x"] + what)
    #expect(try office.commits() == 2)
  }

  @Test func itWorksFromASubfolderAnAmendAndALinkedWorktree() throws {
    let office = try Office()
    try office.breakAura()
    try office.git("add", "Registers")
    var git = GitCommand(in: "\(office.repository.path)/Registers")
    git.environment = office.git.environment
    _ = try git.refusal("commit", "-m", "x")
    _ = try git.refusal("commit", "--amend", "--no-edit")

    try office.git("reset", "--hard", "--quiet")
    let linked = office.repository.beside("linked")
    try office.git("worktree", "add", "--quiet", linked)
    var elsewhere = GitCommand(in: linked)
    elsewhere.environment = office.git.environment
    let path = "\(linked)/Registers/aura.register"
    try "Namn Aura\n".write(toFile: path, atomically: false, encoding: .utf8)
    _ = try elsewhere.refusal("commit", "-a", "-m", "x")
    #expect(try office.commits() == 1)
  }

  @Test func theFirstCommitIsCheckedToo() throws {
    let office = try Office()
    try office.git("checkout", "--quiet", "--orphan", "ny")
    try office.breakAura()
    try office.git("add", "Registers")
    _ = try office.git.refusal("commit", "-m", "första")
    try office.edit("aura", "DRB: kanske", "DRB: X")
    try office.git("add", "Registers")
    try office.git("commit", "-m", "första")
    #expect(try office.commits() == 1)
  }

  @Test func registersInASubfolderAreCheckedWhereTheyLie() throws {
    let office = try Office()
    try office.git("mv", "Registers", "data å")
    try FileManager.default.createDirectory(
      atPath: "\(office.repository.path)/kommun", withIntermediateDirectories: true)
    try office.git("mv", "data å", "kommun/Registers")
    try office.git("commit", "-m", "flyttade")
    let path = "\(office.repository.path)/kommun/Registers/aura.register"
    try "Namn Aura\n".write(toFile: path, atomically: false, encoding: .utf8)
    let refusal = try office.git.refusal("commit", "-a", "-m", "fel")
    #expect(refusal.contains("Registers/aura.register:1:1:"))
  }

  @Test func registersWithoutTheirSchemaAreRefusedAndAnEmptyFolderIsNot() throws {
    let office = try Office()
    try office.git("rm", "--quiet", "--cached", "Registers/register.schema")
    #expect(try office.git.refusal("commit", "-m", "x").contains("[missing-schema]"))
    try office.git("rm", "--quiet", "-r", "--force", "Registers")
    try office.git("commit", "-m", "inga register längre")
    #expect(try office.commits() == 2)
  }

  @Test func withoutTheProgramItSaysWhatToDo() throws {
    let office = try Office(hasProgram: false)
    try office.edit("aura", "DRB: X", "DRB: -")
    let refusal = try office.git.refusal("commit", "-a", "-m", "x")
    #expect(refusal.contains("dataregister was not found"))
    #expect(refusal.contains("Hooks/setup"))
  }
}

extension GitCommand {
  /// What Git complains of when it refuses to do something; fails where it does not refuse.
  fileprivate func refusal(_ arguments: String...) throws -> String {
    try refusal(arguments)
  }

  fileprivate func refusal(_ arguments: [String]) throws -> String {
    do {
      _ = try text(arguments)
    } catch let failure as Failure {
      return failure.description
    }
    Issue.record("git \(arguments) was not refused")
    return ""
  }
}
