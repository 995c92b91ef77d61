import Foundation
import TestSupport
import Testing

/// What is said after a merge and after a checkout.
@Suite("The post-merge and post-checkout hooks") struct PostHooksTests {
  /// A repository with a branch that changes an owner and adds a register.
  private func withBranch(in root: String = "") throws -> HookedRepository {
    let office = try HookedRepository.withTwoRegisters(in: root)
    try office.git("checkout", "--quiet", "-b", "gren")
    try office.replace("\(root)Registers/wilma.register", "Rektorn", "Psykologen")
    try office.repository.write(
      "\(root)Registers/ny.register", "Namn: Ny\nAnsvarsperson: Rektorn\n")
    try office.git("add", "--all")
    try office.git("commit", "-m", "gren")
    try office.git("checkout", "--quiet", "main")
    return office
  }

  private func expectSummary(_ remarks: String, _ command: String) {
    #expect(remarks.contains("Registren har ändrats:\n"))
    #expect(remarks.contains("  Nya register:  Ny\n"))
    #expect(remarks.contains("  Ändrat ansvar: Wilma\n"))
    #expect(remarks.contains("  dataregister diff \(command) visar ändringarna"))
  }

  @Test func aMergeSaysWhatItBrought() throws {
    let office = try withBranch()
    let (old, new) = (try office.git("rev-parse", "main"), try office.git("rev-parse", "gren"))
    expectSummary(
      try office.git.remarks("merge", "--quiet", "gren"), "\(old.prefix(8))..\(new.prefix(8))")
    try office.git("reset", "--hard", "--quiet", old)
    try office.edit("aura", "DRB: X", "DRB: -")
    try office.git("commit", "-a", "-m", "main")
    let base = try office.git("rev-parse", "HEAD")
    let remarks = try office.git.remarks("merge", "--quiet", "--no-edit", "gren")
    let head = try office.git("rev-parse", "HEAD")
    expectSummary(remarks, "\(base.prefix(8))..\(head.prefix(8))")
    let shown = try Program(in: office.repository.path)
      .run(["diff", "\(base.prefix(8))..\(head.prefix(8))"])
    #expect(shown.output.contains("Psykologen"))
  }

  @Test func aSquashedMergeSaysWhatItStaged() throws {
    let office = try withBranch()
    expectSummary(try office.git.remarks("merge", "--quiet", "--squash", "gren"), "--staged")
  }

  @Test func aPullSaysWhatItBrought() throws {
    let office = try withBranch()
    let clone = office.repository.beside("klon")
    try office.git("clone", "--quiet", office.repository.path, clone)
    let git = office.git(in: clone)
    try git("config", "core.hooksPath", "\(HookedRepository.packageFolder)/Hooks")
    try office.git("merge", "--quiet", "gren")
    #expect(try git.remarks("pull", "--quiet").contains("  Ändrat ansvar: Wilma\n"))
    #expect(!(try git.remarks("pull", "--quiet").contains("Wilma")))
  }

  @Test func aCheckoutOfABranchSaysWhatDiffers() throws {
    let office = try withBranch()
    let (old, new) = (try office.git("rev-parse", "main"), try office.git("rev-parse", "gren"))
    expectSummary(
      try office.git.remarks("checkout", "--quiet", "gren"), "\(old.prefix(8))..\(new.prefix(8))")
    let back = try office.git.remarks("checkout", "--quiet", "main")
    #expect(back.contains("  Borttagna register: Ny\n"))
  }

  @Test func registersInASubfolderAreShownFromWhereGitWasCalled() throws {
    let office = try withBranch(in: "kommun å/")
    let remarks = try office.git.remarks("checkout", "--quiet", "gren")
    #expect(remarks.contains("Registren i ”kommun å” har ändrats:\n"))
    #expect(remarks.contains("dataregister -C 'kommun å' diff "))
  }

  @Test func nothingIsSaidWhereNoRegisterChanged() throws {
    let office = try withBranch()
    #expect(try office.git.remarks("checkout", "--quiet", "-b", "ny") == "")
    try office.repository.write("README.md", "x")
    try office.git("add", "--all")
    try office.git("commit", "-m", "annat")
    #expect(try office.git.remarks("checkout", "--quiet", "main") == "")
    #expect(try office.git.remarks("merge", "--quiet", "ny") == "")
  }

  @Test func nothingIsSaidOfFilesACloneAWorktreeAndARebase() throws {
    let office = try withBranch()
    #expect(try office.git.remarks("checkout", "--quiet", "gren", "--", "Registers") == "")
    try office.git("reset", "--hard", "--quiet")
    let hooks = "core.hooksPath=\(HookedRepository.packageFolder)/Hooks"
    let clone = office.repository.beside("klon")
    #expect(
      try office.git.remarks(
        "clone", "--quiet", "--config", hooks, office.repository.path, clone) == "")
    let linked = office.repository.beside("lankad")
    #expect(try office.git.remarks("worktree", "add", "--quiet", linked, "gren~1") == "")

    try office.edit("aura", "DRB: X", "DRB: -")
    try office.git("commit", "-a", "-m", "main")
    for backend in ["--apply", "--merge"] {
      try office.git("checkout", "--quiet", "-B", "försök", "gren")
      let remarks = try office.git.remarks("rebase", backend, "--quiet", "main")
      #expect(!remarks.contains("Registren"))
    }
  }

  @Test func whatCannotBeReadIsSaidInALineAndStopsNothing() throws {
    let office = try withBranch()
    let tree = try office.git("rev-parse", "gren:Registers")
    try FileManager.default.removeItem(
      atPath: "\(office.repository.path)/.git/objects/\(tree.prefix(2))/\(tree.dropFirst(2))")
    let ids = [try office.git("rev-parse", "main"), try office.git("rev-parse", "gren")]
    let run = try Program(in: office.repository.path).run(["hook", "post-checkout"] + ids + ["1"])
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("note: the registers could not be read"))
    #expect(run.errors.split(separator: "\n").count == 1)
    let merge = try Program(in: office.repository.path).run(["hook", "post-merge", "0"])
    #expect(merge.status == 0 && merge.errors.isEmpty)
  }

  @Test func manyRegistersAreCounted() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.git("checkout", "--quiet", "-b", "gren")
    for number in 1...30 {
      try office.repository.write(
        "Registers/ny\(number).register", "Namn: Ny \(number)\nAnsvarsperson: Rektorn\n")
    }
    try office.git("add", "--all")
    try office.git("commit", "-m", "gren")
    let remarks = try office.git.remarks("checkout", "--quiet", "main")
    #expect(remarks.contains("… (30)"))
    #expect(remarks.split(separator: "\n").count <= 20)
  }

  @Test(.enabled(if: !Program.isInstalled)) func withoutTheProgramGitGoesOn() throws {
    let office = try HookedRepository.withShippedRegisters(hasProgram: false)
    let remarks = try office.git.remarks("checkout", "--quiet", "-b", "ny")
    #expect(remarks.contains("note: dataregister was not found"))
  }
}
