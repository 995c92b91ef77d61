import Foundation
import TestSupport
import Testing

/// The committed hook, switched on by `core.hooksPath` and called by the real Git.
@Suite("The pre-commit hook") struct PreCommitTests {
  @Test func aBrokenStagedFileStopsTheCommitAndIsNamed() throws {
    let office = try HookedRepository.withShippedRegisters()
    try office.edit("aura", "DRB: X", "DRB: kanske")
    try office.git("add", "Registers")
    let refusal = try office.git.refusal("commit", "-m", "fel")
    #expect(refusal.contains("Registers/aura.register:6:6:"))
    #expect(refusal.contains("[invalid-flag]"))
    #expect(try office.commits() == 1)
  }

  @Test(arguments: [
    ("a value", "Registers/aura.register", "Namn: Aura 131052-308T\n"),
    ("a comment", "Registers/aura.register", "# 131052-308t\nNamn: Aura\n"),
    ("a key", "Registers/aura.register", "Namn: Aura\n131052A308T: x\n"),
    ("the schema", "Registers/register.schema", "# 131052-308T\nLanguages: sv\n"),
    ("a file's name", "Registers/131052-308t.register", "Namn: Ny\n"),
    ("a folder's name", "Registers/131052-308t/ny.register", "Namn: Ny\n"),
  ])
  func anIdentityCodeStopsTheCommitAndIsShownMasked(
    place: String, path: String, text: String
  ) throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.repository.write(path, text)
    try office.git("add", "--all")
    let refusal = try office.git.refusal("commit", "-m", "x")
    #expect(refusal.contains("[identity-code]"), "\(place)")
    #expect(refusal.contains("******"), "\(place)")
    #expect(!refusal.lowercased().contains("131052-308t"), "\(place)")
    #expect(!refusal.lowercased().contains("131052a308t"), "\(place)")
    #expect(try office.commits() == 1, "\(place)")
  }

  @Test func aCodeThatNobodyIsGivenIsOnlyAWarning() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.repository.write("Registers/aura.register", "Namn: Aura 010190-900P\n")
    try office.git("commit", "-a", "-m", "prov")
    #expect(try office.commits() == 2)
  }

  @Test func whatIsStagedCountsAndNotWhatLiesInTheFolder() throws {
    let office = try HookedRepository.withShippedRegisters()
    try office.edit("basware", "Ekonomichefen", "Förvaltningschefen")
    try office.git("add", "Registers")
    try office.edit("aura", "DRB: X", "DRB: kanske")
    try office.git("commit", "-m", "bara basware")
    #expect(try office.commits() == 2)

    try office.git("add", "Registers")
    try office.edit("aura", "DRB: kanske", "DRB: X")
    _ = try office.git.refusal("commit", "-m", "det köade är fel")
    #expect(try office.commits() == 2)
  }

  @Test(arguments: [["-a"], ["Registers/aura.register"]])
  func theIndexThatGitMakesForOneCommitIsTheOneChecked(what: [String]) throws {
    let office = try HookedRepository.withShippedRegisters()
    try office.edit("aura", "DRB: X", "DRB: kanske")
    _ = try office.git.refusal(["commit", "-m", "x"] + what)
    #expect(try office.commits() == 1)

    try office.edit("aura", "DRB: kanske", "DRB: -")
    _ = try office.git.text(["commit", "-m", "x"] + what)
    #expect(try office.commits() == 2)
  }

  @Test func itWorksFromASubfolderAnAmendAndALinkedWorktree() throws {
    let office = try HookedRepository.withShippedRegisters()
    try office.edit("aura", "DRB: X", "DRB: kanske")
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
    let office = try HookedRepository.withShippedRegisters()
    try office.git("checkout", "--quiet", "--orphan", "ny")
    try office.edit("aura", "DRB: X", "DRB: kanske")
    try office.git("add", "Registers")
    _ = try office.git.refusal("commit", "-m", "första")
    try office.edit("aura", "DRB: kanske", "DRB: X")
    try office.git("add", "Registers")
    try office.git("commit", "-m", "första")
    #expect(try office.commits() == 1)
  }

  @Test func registersInASubfolderAreCheckedWhereTheyLie() throws {
    let office = try HookedRepository.withShippedRegisters()
    try office.git("mv", "Registers", "data å")
    try FileManager.default.createDirectory(
      atPath: "\(office.repository.path)/kommun", withIntermediateDirectories: true)
    try office.git("mv", "data å", "kommun/Registers")
    try office.git("commit", "-m", "flyttade")
    let path = "\(office.repository.path)/kommun/Registers/aura.register"
    try "Namn Aura\n".write(toFile: path, atomically: false, encoding: .utf8)
    let refusal = try office.git.refusal("commit", "-a", "-m", "fel")
    #expect(refusal.contains("kommun/Registers/aura.register:1:1:"))
    #expect(refusal.contains("git add -- kommun/Registers/aura.register"))
  }

  @Test func registersWithoutTheirSchemaAreRefusedAndAnEmptyFolderIsNot() throws {
    let office = try HookedRepository.withShippedRegisters()
    try office.git("rm", "--quiet", "--cached", "Registers/register.schema")
    let refusal = try office.git.refusal("commit", "-m", "x")
    // Whatever else there is to find only follows from it.
    #expect(refusal.components(separatedBy: "\n  hint:").count == 2, "\(refusal)")
    #expect(refusal.contains("Registers/register.schema:1:1:"))
    #expect(refusal.contains("[missing-schema]"))
    #expect(refusal.contains("0 registers checked: 1 error, 0 warnings, 0 notes"))
    #expect(!refusal.contains("aura"))
    try office.git("rm", "--quiet", "-r", "--force", "Registers")
    try office.git("commit", "-m", "inga register längre")
    #expect(try office.commits() == 2)
  }

  @Test(.enabled(if: !Program.isInstalled)) func withoutTheProgramItSaysWhatToDo() throws {
    let office = try HookedRepository.withShippedRegisters(hasProgram: false)
    try office.edit("aura", "DRB: X", "DRB: -")
    let refusal = try office.git.refusal("commit", "-a", "-m", "x")
    #expect(refusal.contains("dataregister hittades inte"))
    #expect(refusal.contains("dataregister was not found"))
    #expect(refusal.contains("git commit --no-verify"))
  }

  @Test func whatCanBeMendedIsOfferedAndTheOfferedCommandsMendIt() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "Ansvarsperson:", "Ansvarperson:")
    try office.git("add", "Registers")
    let refusal = try office.git.refusal("commit", "-m", "fel")
    #expect(refusal.contains("dataregister check --fix Registers/aura.register rättar 1 "))
    #expect(refusal.contains("git add -- Registers/aura.register köar"))
    #expect(!refusal.contains("i mappen är innehållet ett annat"))

    let mended = try Program(in: office.repository.path)
      .run(["check", "--fix", "Registers/aura.register"])
    #expect(mended.status == 0)
    try office.git("add", "--", "Registers/aura.register")
    try office.git("commit", "--allow-empty", "-m", "rättat")
    #expect(try office.commits() == 2)
  }

  @Test func aFileThatMustHaveAnotherNameIsStagedUnderBoth() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.repository.rename("Registers/aura.register", to: "Registers/åura.register")
    let refusal = try office.git.refusal("commit", "-m", "fel")
    #expect(refusal.contains("byt namn till ”aura”"))
    #expect(refusal.contains("köa med git add -- Registers och"))
    let folder = "\(office.repository.path)/Registers"
    try FileManager.default.moveItem(
      atPath: "\(folder)/åura.register", toPath: "\(folder)/aura2.register")
    try office.git("add", "--", "Registers")
    try office.git("commit", "-m", "rättat")
    #expect(
      try office.git("ls-files", "Registers").split(separator: "\n").contains(
        "Registers/aura2.register"))
  }

  @Test func itIsSaidWhenTheFolderHoldsOtherContentThanWhatIsStaged() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "DRB: X", "DRB: kanske")
    try office.git("add", "Registers")
    try office.edit("aura", "DRB: kanske", "DRB: -")
    let refusal = try office.git.refusal("commit", "-m", "fel")
    #expect(
      refusal.contains(
        "i mappen är innehållet ett annat än det som är köat och kontrolleras här: "
          + "”Registers/aura.register”"))
  }

  @Test func commandsAreForTheFolderThatGitWasCalledIn() throws {
    let office = try HookedRepository.withTwoRegisters(in: "kommun å/")
    try office.repository.write("docs/x.txt", "x")
    try office.replace("kommun å/Registers/aura.register", "Ansvarsperson:", "Ansvarperson:")
    try office.git("add", "--all")
    let refusal = try office.git(in: "\(office.repository.path)/docs").refusal("commit", "-m", "x")
    #expect(
      refusal.contains("dataregister -C '../kommun å' check --fix Registers/aura.register"))
    #expect(refusal.contains("git add -- ':/kommun å/Registers/aura.register'"))
  }

  @Test func warningsAndNotesAreOnlyCounted() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "    Kuratorerna", "    Kuratorerna   \n    Rektorn X")
    let remarks = try office.git.remarks("commit", "-a", "-m", "x")
    #expect(
      remarks.contains(
        "2 register kontrollerade: 0 fel, 2 varningar, 1 anmärkning; "
          + "dataregister check --staged visar dem"))
    #expect(!remarks.contains("Rektorn X"))
  }

  @Test func nothingIsSaidOfRegistersThatStayAsTheyAre() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "DRB: X", "DRB: kanske")
    try office.git("commit", "--no-verify", "-a", "-m", "utan kontroll")
    try office.repository.write("README.md", "x")
    try office.git("add", "README.md")
    #expect(try office.git.remarks("commit", "-m", "annat") == "")
    try office.edit("wilma", "Rektorn", "Psykologen")
    #expect(try office.git.refusal("commit", "-a", "-m", "x").contains("aura.register:3:6:"))
  }

  @Test func aRepositoryWithoutRegistersIsLeftAlone() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.git("rm", "-r", "--quiet", "Registers")
    try office.git("commit", "-m", "borta")
    try office.repository.write("Registers/README.md", "x")
    try office.repository.write("README.md", "x")
    try office.git("add", "--all")
    #expect(try office.git.remarks("commit", "-m", "annat 131052-308T") == "")
  }

  @Test func marksOfAConflictThatWereStagedAreRefused() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.git("checkout", "--quiet", "-b", "gren")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try office.git("commit", "-a", "-m", "gren")
    try office.git("checkout", "--quiet", "main")
    try office.edit("wilma", "Rektorn", "Kuratorerna")
    try office.git("commit", "-a", "-m", "main")
    _ = try office.git.refusal("merge", "gren")
    try office.git("add", "Registers")
    let refusal = try office.git.refusal("commit", "--no-edit")
    #expect(refusal.contains("Registers/wilma.register:4:1:"))
    #expect(refusal.contains("[conflict-marker]"))
  }

  @Test func aPathThatIsNotMergedYetIsNamed() throws {
    let office = try HookedRepository.withTwoRegisters()
    let blob = try office.git("rev-parse", "HEAD:Registers/wilma.register")
    let entries = (1...3).map { "100644 \(blob) \($0)\tRegisters/wilma.register\n" }.joined()
    try office.git("rm", "--quiet", "--cached", "Registers/wilma.register")
    try office.git("update-index", "--index-info", input: Array(entries.utf8))
    // Git itself refuses to commit then; a program that calls the hook may not.
    let run = try Program(in: office.repository.path).run(["hook", "pre-commit"])
    #expect(run.status == 1)
    #expect(run.errors.contains("sammanslagningen är inte avgjord i ”Registers/wilma.register”"))
  }

  @Test(.enabled(if: !Program.isInstalled))
  func aProgramWithoutTerminalHomeAndPathCommitsToo() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "DRB: X", "DRB: kanske")
    // The hook finds no program and says so; where the system has it on its own path, it works.
    let bare = office.git(in: office.repository.path, ["HOME": "", "PATH": "/usr/bin:/bin"])
    #expect(
      try bare.refusal(["commit", "-a", "-F", "-"], input: "x").contains("was not found"))
    let bin = office.repository.beside("home") + "/.local/bin"
    let found = office.git(
      in: office.repository.path, ["HOME": "", "PATH": "\(bin):/usr/bin:/bin"])
    #expect(
      try found.refusal(["commit", "-a", "-F", "-"], input: "x").contains("[invalid-flag]"))
    try office.edit("aura", "DRB: kanske", "DRB: -")
    _ = try found.text(["commit", "-a", "-F", "-"], input: Array("Ett meddelande".utf8))
    #expect(try office.message() == "Ett meddelande")
  }

  @Test(arguments: ["../beside hooks", "Mina krokar"])
  func hooksThatLieElsewhereWork(path: String) throws {
    let office = try HookedRepository.withTwoRegisters()
    try FileManager.default.copyItem(
      atPath: "\(HookedRepository.packageFolder)/Hooks",
      toPath: "\(office.repository.path)/\(path)")
    try office.git("config", "core.hooksPath", path)
    try office.edit("aura", "DRB: X", "DRB: kanske")
    #expect(try office.git.refusal("commit", "-a", "-m", "x").contains("[invalid-flag]"))
    let elsewhere = office.git(in: office.repository.beside(""))
    #expect(
      try elsewhere.refusal("-C", office.repository.path, "commit", "-a", "-m", "x")
        .contains("[invalid-flag]"))
  }

  @Test func stashedWorkAndPatchesFromMailsGoTheirWay() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "DRB: X", "DRB: kanske")
    try office.git("stash")
    try office.git("stash", "pop")
    try office.git("commit", "--no-verify", "-a", "-m", "utan kontroll")
    let patch = try office.git.bytes(["format-patch", "--stdout", "-1"])
    try office.git("reset", "--hard", "--quiet", "HEAD^")
    try office.git("am", "--quiet", input: patch)
    #expect(try office.commits() == 2)
  }

  @Test func aWorkingTreeThatAVariableNamesIsObeyed() throws {
    let office = try HookedRepository.withTwoRegisters()
    let path = office.repository.path
    // As `git gui` calls Git and the hooks, from another folder and with two spellings of the paths.
    for (directory, tree) in [("\(path)/.git", path), ("../repository/.git", ".")] {
      let git = office.git(in: path, ["GIT_DIR": directory, "GIT_WORK_TREE": tree])
      try office.edit("aura", "DRB: X", "DRB: Q")
      let refusal = try git.refusal("commit", "-a", "-m", "Fel")
      #expect(refusal.contains("Registers/aura.register:"), "\(directory)")
      #expect(refusal.contains("[invalid-flag]"), "\(directory)")
      try office.edit("aura", "DRB: Q", "DRB: X")
      try git("commit", "--allow-empty", "-m", "Rätt")
    }
    #expect(try office.commits() == 3)
  }

  @Test func anotherKindOfRepositoryIsNotTakenForOneWithADamagedIndex() throws {
    let office = try HookedRepository.withTwoRegisters()
    let folder = office.repository.beside("sha256")
    try office.git("init", "--quiet", "--object-format=sha256", folder)
    let git = office.git(in: folder)
    try git("config", "core.hooksPath", "\(HookedRepository.packageFolder)/Hooks")
    try git("--work-tree", office.repository.path, "add", "Registers")
    let refusal = try git.refusal("commit", "-m", "x")
    #expect(refusal.contains("SHA-256"))
    #expect(!refusal.contains("index"))
  }
}
