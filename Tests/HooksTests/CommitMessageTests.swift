import Foundation
import TestSupport
import Testing

/// Which messages a commit may have.
@Suite("The commit-msg hook") struct CommitMessageTests {
  private static let code = "131052-308T"

  /// Git that says a commit was written long ago, so that none is taken for one made just now.
  private func longAgo(_ office: borrowing HookedRepository) -> GitCommand {
    office.git(in: office.repository.path, ["GIT_AUTHOR_DATE": "@1700000000 +0200"])
  }

  @Test func anIdentityCodeIsRefusedMaskedAndWithItsLine() throws {
    let office = try HookedRepository.withTwoRegisters()
    let refusal = try office.git.refusal(
      ["commit", "--allow-empty", "-F", "-"], input: "Rättat\n\nför \(Self.code) igen\n")
    #expect(refusal.contains("commit-meddelandet:3:5: fel: ”******-****” är en personbeteckning"))
    #expect(refusal.contains("git commit --edit -F .git/COMMIT_EDITMSG"))
    #expect(!refusal.contains(Self.code))
    #expect(try office.commits() == 1)
  }

  @Test func aTestCodeIsOnlyAWarning() throws {
    let office = try HookedRepository.withTwoRegisters()
    let remarks = try office.git.remarks("commit", "--allow-empty", "-m", "Test 010170-999R")
    #expect(remarks.contains("[identity-code]"))
    #expect(try office.commits() == 2)
  }

  @Test func onlyWhatBecomesTheMessageCounts() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.repository.write("anteckning.txt", "\(Self.code)\n")
    try office.git("add", "--all")
    // The changes that `--verbose` shows hold the code, and a comment does.
    let git = office.git(editor: "sed -i '1i Anteckning\\n# \(Self.code)' \"$1\"")
    try git("commit", "--verbose")
    #expect(try office.message() == "Anteckning")
    // Without an editor Git keeps what looks like a comment.
    let refusal = try office.git.refusal("commit", "--allow-empty", "-m", "x\n# \(Self.code)")
    #expect(refusal.contains("commit-meddelandet:2:3:"))
    try office.git("config", "commit.cleanup", "strip")
    try office.git("commit", "--allow-empty", "-m", "x\n# \(Self.code)")
    #expect(try office.message() == "x")
  }

  @Test func anEmptyMessageIsLeftToGit() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.edit("wilma", "Rektorn", "Psykologen")
    let refusal = try office.git(editor: ": >\"$1\"").refusal("commit", "-a")
    #expect(refusal.contains("empty commit message"))
    #expect(!refusal.contains("Decision"))
  }

  @Test func aChangeInAGroupOfTheSchemaWantsADecision() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "\n    owner\n    legal")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try office.edit("aura", "DRB: X", "DRB: -")
    let refusal = try office.git.refusal("commit", "-a", "-m", "Nytt ansvar")
    #expect(refusal.contains("fel: meddelandet saknar raden ”Decision”"))
    #expect(refusal.contains("- Aura: DRB\n") && refusal.contains("- Wilma: Ansvarsperson\n"))
    #expect(refusal.contains("Decision: § 45/2026"))
    for unfilled in ["Decision:", "Decision: §", "Decision: …", "Beslut: § 4"] {
      _ = try office.git.refusal("commit", "-a", "-m", "Nytt ansvar", "-m", unfilled)
    }
    try office.git("commit", "-a", "-m", "Nytt ansvar", "-m", "decision: § 45/2026")
    #expect(try office.commits() == 2)
  }

  @Test func otherChangesWantNone() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.edit("aura", "DRB: X", "DRB: -")
    try office.git("commit", "-a", "-m", "x")
    try office.edit("aura", "    Psykologen\n    Kuratorerna", "    Kuratorerna\n    Psykologen")
    try office.git("commit", "-a", "-m", "bara ordningen")
    try office.git("mv", "Registers/aura.register", "Registers/aurora.register")
    try office.git("commit", "-m", "bara namnet på filen")
    #expect(try office.commits() == 4)
  }

  @Test func aRegisterThatComesOrGoesChangesItsOwner() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.git("rm", "--quiet", "Registers/wilma.register")
    #expect(try office.git.refusal("commit", "-m", "x").contains("- Wilma: Ansvarsperson"))
    try office.git("commit", "-m", "x", "-m", "Decision: § 1")
    try office.repository.write("Registers/ny.register", "Namn: Ny\nAnsvarsperson: Rektorn\n")
    try office.git("add", "--all")
    #expect(try office.git.refusal("commit", "-m", "x").contains("- Ny: Ansvarsperson"))
  }

  @Test func theDemandCannotBeTakenAwayInTheSameCommit() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.replace("Registers/register.schema", "Decisions: owner\n", "")
    try office.edit("wilma", "Rektorn", "Psykologen")
    #expect(try office.git.refusal("commit", "-a", "-m", "x").contains("”Decision”"))
    try office.edit("wilma", "Psykologen", "Rektorn")
    try longAgo(office)("commit", "-a", "-m", "x")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try office.git("commit", "-a", "-m", "x")
    #expect(try office.commits() == 3)
  }

  @Test func theFirstCommitWantsADecisionToo() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.git("checkout", "--quiet", "--orphan", "ny")
    #expect(try office.git.refusal("commit", "-m", "x").contains("- Aura: Ansvarsperson"))
    try office.git("commit", "-m", "x", "-m", "Decision: § 1")
  }

  @Test func aMergeAnswersForItsOwnChangesAlone() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.git("checkout", "--quiet", "-b", "gren")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try office.git("commit", "-a", "-m", "x", "-m", "Decision: § 1")
    try office.git("checkout", "--quiet", "main")
    try office.edit("aura", "DRB: X", "DRB: -")
    try office.git("commit", "-a", "-m", "x")
    try office.git("merge", "--no-edit", "gren")
    #expect(try office.commits() == 4)

    try office.git("reset", "--hard", "--quiet", "HEAD^")
    try office.git("merge", "--no-commit", "gren")
    try office.edit("wilma", "Psykologen", "Kuratorerna")
    #expect(
      try office.git.refusal("commit", "-a", "-m", "x").contains("- Wilma: Ansvarsperson"))
    try office.git("commit", "-a", "-m", "x", "-m", "Decision: § 2")
    #expect(try office.commits() == 4)
  }

  @Test func aMergeThatTakesOneOfTwoOwnersWantsNoDecision() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.git("checkout", "--quiet", "-b", "gren")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try office.git("commit", "-a", "-m", "x", "-m", "Decision: § 1")
    try office.git("checkout", "--quiet", "main")
    try office.edit("wilma", "Rektorn", "Kuratorerna")
    try office.git("commit", "-a", "-m", "x", "-m", "Decision: § 2")
    _ = try office.git.refusal("merge", "gren")
    try office.git("checkout", "--theirs", "Registers/wilma.register")
    try office.git("add", "Registers")
    try office.git("commit", "--no-edit")
    #expect(try office.git("rev-list", "--merges", "--count", "HEAD") == "1")
  }

  @Test func aMergeThatGitCommitsByItselfIsCheckedToo() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.git("checkout", "--quiet", "-b", "gren")
    try office.edit("wilma", "Skolornas", "Våra skolors")
    try office.git("commit", "-a", "-m", "bra")
    try office.git("checkout", "--quiet", "main")
    try office.edit("aura", "DRB: X", "DRB: kanske")
    try office.git("commit", "--no-verify", "-a", "-m", "fel")
    let refusal = try office.git.refusal("merge", "--no-edit", "gren")
    #expect(refusal.contains("Registers/aura.register:3:6:"))
    #expect(try office.commits() == 2)
    try office.edit("aura", "DRB: kanske", "DRB: X")
    let remarks = try office.git.remarks("commit", "-a", "--no-edit")
    #expect(remarks.split(separator: "\n").filter { $0.contains("kontrollerade") }.count == 1)
    #expect(try office.git("rev-list", "--merges", "--count", "HEAD") == "1")
  }

  @Test func anAmendedCommitAnswersForAllThatItChanges() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try longAgo(office)("commit", "-a", "-m", "x", "-m", "Decision: § 1")
    // Git tells its hook the author's time that the commit keeps.
    #expect(
      try office.git.refusal("commit", "--amend", "-m", "utan").contains("- Wilma: Ansvarsperson"))
    try office.git("commit", "--amend", "-m", "med", "-m", "Decision: § 1")
    #expect(try office.commits() == 2)
  }

  @Test func aNewCommitDoesNotAnswerForTheOneBefore() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try longAgo(office)("commit", "-a", "-m", "x", "-m", "Decision: § 1")
    try office.edit("aura", "DRB: X", "DRB: -")
    try office.git("commit", "-a", "-m", "utan")
    #expect(try office.commits() == 3)
  }

  @Test func rewordingRevertingAndPickingWantADecisionToo() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try longAgo(office)("commit", "-a", "-m", "x", "-m", "Decision: § 1")
    let reword = [
      "GIT_SEQUENCE_EDITOR": "sed -i s/^pick/reword/", "GIT_EDITOR": "sed -i '/^Decision/d'",
    ]
    let rewording = office.git(in: office.repository.path, reword)
    let refusal = try rewording.refusal("rebase", "--interactive", "HEAD~1")
    #expect(refusal.contains("- Wilma: Ansvarsperson"))
    try office.git("rebase", "--abort")
    // A revert and a cherry-pick that meet no conflict call no hook; what is pushed is checked.
    try office.git("revert", "--no-commit", "HEAD")
    #expect(try office.git.refusal("commit", "--no-edit").contains("- Wilma: Ansvarsperson"))
    try office.git("reset", "--hard", "--quiet", "HEAD^")
    try office.git("cherry-pick", "--no-commit", "ORIG_HEAD")
    #expect(try office.git.refusal("commit", "-m", "x").contains("- Wilma: Ansvarsperson"))
    try office.git("commit", "-m", "x", "-m", "Decision: § 1")
    #expect(try office.commits() == 2)
  }

  @Test func registersInASubfolderAndALinkedWorktreeAreSeen() throws {
    let office = try HookedRepository.withTwoRegisters(in: "kommun å/", decisions: "owner")
    let linked = office.repository.beside("lankad mapp å")
    try office.git("worktree", "add", "--quiet", "-b", "ny", linked)
    let git = office.git(in: "\(linked)/kommun å/Registers")
    let path = "\(linked)/kommun å/Registers/wilma.register"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "Rektorn", with: "Psykologen")
      .write(toFile: path, atomically: false, encoding: .utf8)
    #expect(try git.refusal("commit", "-a", "-m", "x").contains("- Wilma: Ansvarsperson"))
    #expect(try git.refusal("commit", "wilma.register", "-m", Self.code).contains("******"))
    try git("commit", "-a", "-m", "x", "-m", "Decision: § 1")
  }

  @Test func aProgramThatCallsTheHooksItselfIsAnswered() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try office.git("add", "--all")
    // As `git gui` does: files of its own, no variables of Git's, no input.
    try office.repository.write(".git/GITGUI_EDITMSG", "Nytt ansvar\n")
    try office.repository.write(".git/PREPARE_COMMIT_MSG", "")
    let refusal = try office.git.refusal(
      "hook", "run", "commit-msg", "--", ".git/GITGUI_EDITMSG")
    #expect(refusal.contains("- Wilma: Ansvarsperson"))
    #expect(!refusal.contains("COMMIT_EDITMSG"))
    try office.git("hook", "run", "prepare-commit-msg", "--", ".git/PREPARE_COMMIT_MSG")
    #expect(
      try office.read(".git/PREPARE_COMMIT_MSG")
        .hasPrefix("Wilma: ansvarsperson Rektorn → Psykologen\n\n# Schemat kräver"))
    #expect(try office.git.remarks("hook", "run", "pre-commit").contains("0 fel"))
  }

  @Test func theCommandThatOpensTheMessageAgainWorksFromAFolderBelow() throws {
    let office = try HookedRepository.withTwoRegisters()
    let git = office.git(
      in: "\(office.repository.path)/Registers", ["GIT_EDITOR": "sed -i s/\(Self.code)/ham/"])
    let refusal = try git.refusal("commit", "--allow-empty", "-m", "Rättat för \(Self.code)")
    #expect(refusal.contains("git commit --edit -F ../.git/COMMIT_EDITMSG"))
    #expect(refusal.contains("--amend"))
    try git("commit", "--allow-empty", "--edit", "-F", "../.git/COMMIT_EDITMSG")
    #expect(try office.message() == "Rättat för ham")
  }
}
