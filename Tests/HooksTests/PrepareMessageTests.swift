import Foundation
import TestSupport
import Testing

/// What is proposed as a message before the editor opens, and which messages are left alone.
@Suite("The prepare-commit-msg hook") struct PrepareMessageTests {
  /// Commits everything with an editor that takes what it is offered, and returns the message.
  private func proposed(
    _ office: borrowing HookedRepository, _ arguments: String...
  ) throws -> String {
    try office.git("add", "--all")
    _ = try office.gitThatKeepsWhatIsOffered.text(["commit"] + arguments)
    return try office.message()
  }

  @Test func oneShortChangeStandsInTheSubject() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("wilma", "Rektorn", "Psykologen")
    #expect(try proposed(office) == "Wilma: ansvarsperson Rektorn → Psykologen")
    try office.edit("wilma", "Ansvarsperson: Psykologen", "DRB: X\nAnsvarsperson: Psykologen")
    #expect(try proposed(office) == "Wilma: DRB ej angivet → ja")
    try office.edit("aura", "DRB: X\n", "")
    #expect(try proposed(office) == "Aura: DRB ja → ej angivet")
  }

  @Test func severalChangesOfARegisterAreNamedAndListed() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "DRB: X", "DRB: -")
    try office.edit("aura", "klientarbetet", "allt sitt arbete")
    try office.edit("aura", "    Psykologen\n", "")
    #expect(
      try proposed(office) == """
        Aura: användningsområde, DRB, ansvarsperson

        - Aura: användningsområde
        - Aura: DRB ja → nej
        - Aura: ansvarsperson Psykologen, Kuratorerna → Kuratorerna
        """)
  }

  @Test func severalRegistersAreCountedAndListed() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "    Psykologen\n", "    Rektorn\n")
    try office.edit("wilma", "Rektorn", "Kuratorerna")
    #expect(
      try proposed(office) == """
        2 register: ansvarsperson

        - Aura: ansvarsperson Psykologen, Kuratorerna → Rektorn, Kuratorerna
        - Wilma: ansvarsperson Rektorn → Kuratorerna
        """)
  }

  @Test func registersThatComeGoOrMoveAreSaidToDoSo() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.repository.write("Registers/ny.register", "Namn: Ny\nAnsvarsperson: Rektorn\n")
    #expect(try proposed(office) == "Ny: nytt register")
    try office.git("mv", "Registers/ny.register", "Registers/nyare.register")
    #expect(try proposed(office) == "Ny: filnamn ny → nyare")
    try office.git("rm", "--quiet", "Registers/nyare.register")
    #expect(try proposed(office) == "Ny: registret borttaget")
    try office.edit("aura", "Namn: Aura", "Namn:   Aura")
    #expect(try proposed(office) == "Aura: bara formen")
    try office.edit("aura", "Namn:   Aura", "Namn: Aurora")
    #expect(try proposed(office) == "Aurora: namn Aura → Aurora")
  }

  @Test func theFirstCommitTellsTheSchemaAndTheRegisters() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.git("checkout", "--quiet", "--orphan", "ny")
    #expect(
      try proposed(office) == """
        Schemat och 2 nya register

        - Schemat: nytt
        - Aura: nytt register
        - Wilma: nytt register
        """)
  }

  @Test func changesOfTheSchemaAreNamed() throws {
    let office = try HookedRepository.withTwoRegisters()
    let schema = "Registers/register.schema"
    try office.replace(schema, "Field: documented\n", "Field: documented\nHelp: Skriv X.\n")
    #expect(try proposed(office) == "Schemat: DRB")
    try office.replace(schema, "Value: Rektorn", "Value: Rektorn\n\nValue: Bildningschefen")
    try office.replace(schema, "Authority: Exempelstad", "Authority: Exempelköping")
    #expect(try proposed(office) == "Schemat: Authority, ordlistor")
    try office.replace(schema, "Authority: ", "# Myndigheten\nAuthority: ")
    #expect(try proposed(office) == "Schemat: bara formen")
  }

  @Test func anInternalFieldIsNeitherNamedNorQuoted() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "DRB: X", "DRB: X\nAnmärkning: hemligheten")
    #expect(try proposed(office) == "Aura: ett internt fält")
    // A field that opens up or is closed in the same commit was internal or will be.
    let schema = "Registers/register.schema"
    try office.replace(schema, "Visibility: internal", "Visibility: public")
    try office.edit("aura", "hemligheten", "det som nu är öppet")
    let opened = try proposed(office)
    #expect(opened.contains("- Schemat: ett internt fält"))
    #expect(opened.contains("- Aura: ett internt fält"))
    #expect(!opened.contains("öppet") && !opened.lowercased().contains("anmärkning"))
    try office.replace(
      schema, "Key: DRB\nType: flag\nGroup: legal\nVisibility: public",
      "Key: DRB\nType: flag\nGroup: legal\nVisibility: internal")
    try office.edit("aura", "DRB: X", "DRB: -")
    #expect(!(try proposed(office).contains("DRB")))
  }

  @Test func aFieldThatTakesOverTheLinesOfAnInternalOneIsNotTold() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "DRB: X", "DRB: X\nAnmärkning: hemlig")
    _ = try proposed(office)
    try office.replace(
      "Registers/register.schema",
      "Field: remark\nKey: Anmärkning\nType: text\nGroup: other\nVisibility: internal",
      "Field: note\nKey: Anmärkning\nType: line\nGroup: other\nVisibility: public")
    let message = try proposed(office)
    #expect(message.contains("interna fält"))
    #expect(!message.contains("hemlig") && !message.lowercased().contains("anmärkning"))
  }

  @Test func aNameThatIsInternalGivesWayToTheFileName() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.replace(
      "Registers/register.schema", "Required: yes\nVisibility: public",
      "Required: yes\nVisibility: internal")
    try office.git("commit", "-a", "-m", "x")
    try office.edit("wilma", "Namn: Wilma", "Namn: Hemlig")
    try office.edit("wilma", "Rektorn", "Psykologen")
    let message = try proposed(office)
    #expect(message.hasPrefix("wilma: ansvarsperson, ett internt fält\n"))
    #expect(!message.contains("Hemlig"))
  }

  @Test func proseIsNotQuotedAndWhatIsLongIsOnlyNamed() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("wilma", "Skolornas elevregister", "Skolornas register")
    #expect(try proposed(office) == "Wilma: användningsområde")
    try office.edit("wilma", "Koulujen oppilasrekisteri", "Koulujen rekisteri")
    #expect(try proposed(office) == "Wilma: användningsområde[fi]")
    let person = "Den som ansvarar för " + String(repeating: "mycket och ", count: 8)
    try office.edit("wilma", "Rektorn", person)
    #expect(try proposed(office) == "Wilma: ansvarsperson")
  }

  @Test func theSubjectIsNeverWiderThanItMayBe() throws {
    let office = try HookedRepository.withTwoRegisters()
    let long = "Ett system med ett namn som är så långt att ingen rad i Git rymmer det"
    try office.edit("wilma", "Namn: Wilma", "Namn: \(long)")
    try office.edit("wilma", "Rektorn", "Psykologen")
    let lines = try proposed(office).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 110 })
    #expect((lines.first?.count ?? 0) <= 72)
    #expect(lines.contains { $0.hasSuffix("…: ansvarsperson Rektorn → Psykologen") })
  }

  @Test func theMessageIsInTheMainLanguageOfTheRegisters() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.replace("Registers/register.schema", "    sv\n    fi\n", "    fi\n    sv\n")
    try office.edit("wilma", "Användningsområde[fi]: Koulujen oppilasrekisteri\n", "")
    try office.git("commit", "--no-verify", "-a", "-m", "x")
    try office.edit("aura", "DRB: X", "DRB: -")
    #expect(try proposed(office) == "Aura: DRB kyllä → ei")
  }

  @Test func nothingThatATerminalObeysComesFromAValue() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("wilma", "Rektorn", "Rek\u{202E}torn\u{1B}[31m")
    try office.git("add", "--all")
    _ = try office.gitThatKeepsWhatIsOffered.text(["commit", "--no-verify"])
    let message = try office.message()
    #expect(message.contains("<U+202E>") && message.contains("<U+001B>"))
    #expect(!message.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func aLineNeverBeginsAsACommentDoes() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("wilma", "Namn: Wilma", "Namn: #1 Wilma")
    #expect(try proposed(office) == "Register #1 Wilma: namn Wilma → #1 Wilma")
    try office.git("config", "core.commentChar", "-")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try office.edit("wilma", "Namn: #1 Wilma", "Namn: Wilma")
    #expect(
      try proposed(office) == """
        Wilma: namn, ansvarsperson

        * Wilma: namn #1 Wilma → Wilma
        * Wilma: ansvarsperson Rektorn → Psykologen
        """)
  }

  @Test(arguments: ["auto", ";", "#"])
  func commentsOfAnyKindAreNoText(marker: String) throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.git("config", "core.commentChar", marker)
    try office.edit("aura", "DRB: X", "DRB: -")
    #expect(try proposed(office) == "Aura: DRB ja → nej")
  }

  @Test(arguments: [["--verbose"], ["--cleanup=scissors"], ["--cleanup=scissors", "--verbose"]])
  func theMessageStandsAboveTheScissors(options: [String]) throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.edit("aura", "DRB: X", "DRB: -")
    try office.git("add", "--all")
    _ = try office.gitThatKeepsWhatIsOffered.text(["commit"] + options)
    #expect(try office.message() == "Aura: DRB ja → nej")
    #expect(try office.offered().contains(">8"))
  }

  @Test func aMessageThatSomebodyGaveIsLeftAsItIs() throws {
    let office = try HookedRepository.withTwoRegisters()
    func change(_ old: String, _ new: String) throws { try office.edit("aura", old, new) }
    try change("DRB: X", "DRB: -")
    #expect(try proposed(office, "-m", "Mitt eget") == "Mitt eget")
    try change("DRB: -", "DRB: X")
    #expect(try proposed(office, "--edit", "-m", "Mitt eget") == "Mitt eget")
    try change("    Psykologen\n", "")
    #expect(try proposed(office, "--amend") == "Mitt eget")
    try change("DRB: X", "DRB: -")
    try office.repository.write("../template", "En mall\n")
    #expect(try proposed(office, "--reuse-message=HEAD") == "Mitt eget")
    try change("DRB: -", "DRB: X")
    try office.git("add", "--all")
    let git = office.git(
      editor: "cp \"$1\" '\(office.repository.beside("offered"))'; echo x >>\"$1\"")
    _ = try git.text(["commit", "-t", office.repository.beside("template")])
    #expect(try office.offered().hasPrefix("En mall\n"))
  }

  @Test func aTemplateOfCommentsGetsTheProposalAboveIt() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.repository.write("../template", "# Skriv varför\n")
    try office.git("config", "commit.template", office.repository.beside("template"))
    try office.edit("aura", "DRB: X", "DRB: -")
    #expect(try proposed(office) == "Aura: DRB ja → nej")
    #expect(try office.offered().hasPrefix("Aura: DRB ja → nej\n\n# Skriv varför\n"))
  }

  @Test func nothingIsProposedWhereNoRegisterChanges() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.repository.write("README.md", "x")
    try office.git("add", "--all")
    #expect(try office.gitThatKeepsWhatIsOffered.refusal("commit").contains("empty commit message"))
  }

  @Test func whatGitMakesAnewKeepsItsMessage() throws {
    let office = try HookedRepository.withTwoRegisters()
    try office.git("checkout", "--quiet", "-b", "gren")
    try office.edit("aura", "DRB: X", "DRB: -")
    try office.git("commit", "-a", "-m", "På grenen")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try office.git("commit", "-a", "-m", "Mera på grenen")
    try office.git("checkout", "--quiet", "main")
    try office.edit("wilma", "Skolornas", "Våra skolors")
    try office.git("commit", "-a", "-m", "På main")
    let git = office.gitThatKeepsWhatIsOffered
    try git("cherry-pick", "--edit", "gren~1")
    #expect(try office.message() == "På grenen")
    try git("revert", "--edit", "HEAD")
    #expect(try office.message().hasPrefix("Revert \"På grenen\""))
    try git("merge", "--no-ff", "--edit", "gren")
    #expect(try office.message() == "Merge branch 'gren'")
    let rebasing = office.git(
      in: office.repository.path,
      [
        "GIT_SEQUENCE_EDITOR": "sed -i s/^pick/reword/",
        "GIT_EDITOR": "cp \"$1\" '\(office.repository.beside("offered"))'; true",
      ])
    try rebasing("rebase", "--interactive", "HEAD~1")
    #expect(try office.offered().hasPrefix("På main") || office.offered().hasPrefix("Mera"))
  }

  @Test func registersOfSeveralFoldersAreToldApart() throws {
    let office = try HookedRepository.withTwoRegisters()
    for name in ["register.schema", "aura.register"] {
      try office.repository.write("stad/Registers/\(name)", try office.read("Registers/\(name)"))
    }
    try office.git("add", "--all")
    try office.git("commit", "-m", "x")
    try office.edit("aura", "DRB: X", "DRB: -")
    try office.replace("stad/Registers/aura.register", "DRB: X", "DRB: -")
    #expect(
      try proposed(office) == """
        2 register: DRB

        - Aura: DRB ja → nej
        - stad/Aura: DRB ja → nej
        """)
  }

  @Test func aDecisionThatIsWantedIsAskedForInAComment() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try office.git("add", "--all")
    // As it is offered the decision is not there.
    #expect(
      try office.gitThatKeepsWhatIsOffered.refusal("commit").contains("saknar raden ”Decision”"))
    #expect(
      try office.offered().hasPrefix(
        """
        Wilma: ansvarsperson Rektorn → Psykologen

        # Schemat kräver att beslutet nämns när detta ändras: Wilma, Ansvarsperson
        # Fyll i beslutet på raden nedan, och ta bort tecknet # framför den:
        # Decision: §

        """))
    // Only the comment taken away is not enough.
    let unfilled = office.git(editor: "sed -i 's/^# Decision/Decision/' \"$1\"")
    #expect(try unfilled.refusal("commit").contains("saknar raden ”Decision”"))
    let filled = office.git(editor: "sed -i 's/^# Decision: §/Decision: § 45/' \"$1\"")
    try filled("commit")
    #expect(
      try office.message() == """
        Wilma: ansvarsperson Rektorn → Psykologen

        Decision: § 45
        """)
  }

  @Test func belowScissorsTheDecisionIsExplainedAndNeverCommitted() throws {
    let office = try HookedRepository.withTwoRegisters(decisions: "owner")
    try office.git("config", "commit.cleanup", "scissors")
    try office.edit("wilma", "Rektorn", "Psykologen")
    try office.git("add", "--all")
    let git = office.git(
      editor:
        "cp \"$1\" '\(office.repository.beside("offered"))'; sed -i '1a\\\\nDecision: § 4' \"$1\"")
    try git("commit")
    #expect(
      try office.message() == """
        Wilma: ansvarsperson Rektorn → Psykologen

        Decision: § 4
        """)
    let offered = try office.offered()
    let parts = offered.split(separator: ">8")
    #expect(parts.count == 2 && !parts[0].contains("Decision") && parts[1].contains("Decision: §"))
  }

  @Test func whatCannotBeReadStopsNoCommit() throws {
    let office = try HookedRepository.withTwoRegisters()
    let run = try Program(in: office.repository.path)
      .run(["hook", "prepare-commit-msg", "missing"])
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("note: the registers could not be read"))
  }
}
