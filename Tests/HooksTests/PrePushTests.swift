import Foundation
import TestSupport
import Testing

/// Real pushes from a clone with the hook, to a server without one.
@Suite("The pre-push hook") struct PrePushTests {
  private func office() throws -> PushOffice {
    let office = try PushOffice(hasHook: false)
    try office.begin()
    try office.addHook("pre-push", to: "\(office.git.folder)/.git/hooks")
    return office
  }

  @Test func whatTheServerWouldRefuseIsNotSent() throws {
    let office = try office()
    try office.commit(documented: "-")
    #expect(try office.push("main") == .accepted)
    let bad = try office.commit(documented: "kanske")
    try office.commit(documented: "X")
    let words = try office.push("main").words
    #expect(words.contains("fel: ingenting skickades: 1 av 2 nya commits har fel"))
    #expect(words.contains("Registers/aura.register:3:6:"))
    #expect(words.contains("git rebase -i \(bad.prefix(10))^"))
    office.expectMissing(bad)
    #expect(try office.push("--no-verify", "main") == .accepted)
  }

  @Test func whoeverPushesAnotherBranchIsToldToChangeToIt() throws {
    let office = try office()
    try office.git("switch", "--quiet", "--create", "utkast")
    let bad = try office.commit(documented: "kanske")
    let here = try office.push("utkast").words
    #expect(here.contains("git commit --amend"))
    #expect(!here.contains("git switch"))
    try office.git("switch", "--quiet", "main")
    let words = try office.push("utkast").words
    #expect(words.contains("byt först till dess gren med git switch"))
    office.expectMissing(bad)
  }

  @Test func whoeverPushesSeveralBranchesIsToldToChangeToTheOneThatIsWrong() throws {
    let office = try office()
    try office.git("switch", "--quiet", "--create", "utkast")
    try office.commit(documented: "kanske")
    try office.git("switch", "--quiet", "main")
    let words = try office.push("main", "utkast").words
    #expect(words.contains("byt först till dess gren med git switch"))
    #expect(words.contains("git commit --amend"))
  }

  /// To amend would change the commit that is checked out, which is not the one that was pushed.
  @Test func whoeverPushesAnEarlierCommitIsToldToMendThatOne() throws {
    let office = try office()
    let bad = try office.commit(documented: "kanske")
    try office.commit(documented: "X")
    let words = try office.push("HEAD~1:refs/heads/main").words
    #expect(words.contains("git rebase -i \(bad.prefix(10))^"))
    #expect(!words.contains("git switch") && !words.contains("gör om den sista commiten"))
  }

  @Test func onlyWhatTheRemoteLacksIsChecked() throws {
    let office = try office()
    try office.commit(documented: "kanske")
    #expect(try office.push("--no-verify", "main") == .accepted)
    try office.commit(documented: "X")
    #expect(try office.push("main") == .accepted)
    // Another remote has none of it: then every commit is new.
    let other = office.beside("andra.git")
    try office.git("init", "--quiet", "--bare", other)
    var words = ""
    do {
      try office.git("push", "--quiet", other, "main")
    } catch let refusal as GitCommand.Failure {
      words = refusal.description
    }
    #expect(words.contains("1 av 3 nya commits har fel"))
  }

  @Test func deletionsNewBranchesAndExpressionsPass() throws {
    let office = try office()
    #expect(try office.push("HEAD^{commit}:refs/heads/gren") == .accepted)
    #expect(try office.push("--delete", "gren") == .accepted)
    let bad = try office.commit(documented: "kanske")
    let words = try office.push("HEAD^{/Ändrar Aura}:refs/heads/gren").words
    #expect(words.contains("commit \(bad.prefix(10))"))
  }

  @Test func itWorksInALinkedWorktreeAndASubfolder() throws {
    let office = try office()
    let bad = try office.commit(documented: "kanske")
    try office.git("worktree", "add", "--quiet", "-b", "gren", office.beside("länkad"))
    for folder in [office.beside("länkad"), "\(office.git.folder)/Registers"] {
      let words = try office.push("HEAD:refs/heads/gren", in: GitCommand(in: folder)).words
      #expect(words.contains("commit \(bad.prefix(10))"))
    }
  }
}
