import TestSupport
import Testing

/// `edit`: a register in an editor, checked when that closes.
struct EditTests {
  private let aura = "Registers/aura.register"
  private let breaking = "sed -i 's/DRB: X/DRB: kanske/'"
  private let question = "[r]edigera igen, [b]ehåll som den är, [å]ngra ändringarna: "

  @Test func `What changed is told field by field`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.run(
      "edit", "Aura", environment: ["GIT_EDITOR": "sed -i 's/Psykologen$/Rektorn/'"])
    #expect(run.status == 0)
    #expect(
      run.output == """
        Aura (Registers/aura.register)
          Ansvarsperson: ”Psykologen” har tagits bort, ”Rektorn” har lagts till

        """)
  }

  @Test func `Nothing written, and nothing said by what was written, is told`() throws {
    let office = try Office.withTwoRegisters()
    #expect(
      try office.run("edit", "aura", environment: ["GIT_EDITOR": "true"]).output
        == "Inga ändringar\n")
    let run = try office.run("edit", "aura", environment: ["GIT_EDITOR": "echo '# x' >>"])
    #expect(run.output.contains("men inget värde"))
  }

  @Test func `Without a terminal errors are shown, and what was written stays`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.run("edit", "aura", environment: ["GIT_EDITOR": breaking])
    #expect(run.status == 1)
    #expect(run.output.contains("Registers/aura.register:3:6: fel:"))
    #expect(run.output.hasSuffix("1 register kontrollerat: 1 fel, 0 varningar, 0 anmärkningar\n"))
    #expect(try office.read(aura).contains("DRB: kanske"))
  }

  @Test func `An editor that fails leaves the file as it left it`() throws {
    let office = try Office.withTwoRegisters()
    let editor = "sh -c 'echo \"# x\" >> \"$1\"; exit 5' editor"
    let run = try office.run(
      "edit", "aura", "--language", "en", environment: ["GIT_EDITOR": editor])
    #expect(run.status == 3)
    #expect(run.errors.contains("ended with status 5; Registers/aura.register is as it was left"))
    #expect(try office.read(aura).hasSuffix("# x\n"))
    let missing = try office.run(
      "edit", "aura", "--language", "en", environment: ["GIT_EDITOR": "no-such-editor"])
    #expect(missing.status == 3)
    #expect(missing.errors.contains("hint: name an editor"))
  }

  @Test func `A file that is gone, or is no file any more, is told`() throws {
    let office = try Office.withTwoRegisters()
    let gone = try office.run("edit", "aura", environment: ["GIT_EDITOR": "rm"])
    #expect(gone.status == 1)
    #expect(gone.output == "Registers/aura.register finns inte längre\n")
    let link = try office.run("edit", "wilma", environment: ["GIT_EDITOR": "ln -sf /dev/null"])
    #expect(link.status == 1)
    #expect(link.output.contains("[unreadable-file]"))
  }

  @Test func `The editor is the one that Git would take`() throws {
    let office = try Office.withTwoRegisters()
    let all = ["TERM": "xterm", "VISUAL": "echo visual #", "EDITOR": "echo editor #"]
    func editor(_ variables: [String: String]) throws -> String? {
      try office.run("edit", "aura", environment: variables).lines.first
    }
    #expect(try editor(all) == "visual")
    #expect(try editor(all.merging(["TERM": "dumb"]) { $1 }) == "editor")
    try office.repository.git("config", "core.editor", "echo configured #")
    #expect(try editor(all) == "configured")
    #expect(try editor(all.merging(["GIT_EDITOR": "echo git #"]) { $1 }) == "git")
    try office.repository.git("config", "--unset", "core.editor")
    let none = try office.run("edit", "aura", environment: ["TERM": "dumb"])
    #expect(none.status == 3)
    #expect(none.errors.contains("ingen editor är angiven"))
  }

  @Test func `On errors the file is opened again as often as is wanted`() throws {
    let office = try Office.withTwoRegisters()
    let editor =
      "sh -c 'if grep -q kanske \"$1\"; then sed -i s/kanske/nej/ \"$1\"; "
      + "else sed -i s/X/kanske/ \"$1\"; fi' editor"
    let run = try Terminal.run(
      ["edit", "aura"], in: office.repository.path, editor: editor,
      [.init(to: question, "vad?\n"), .init(to: question, "\n")])
    #expect(run.status == 0)
    #expect(run.output.contains("[invalid-flag]"))
    #expect(run.output.hasSuffix("  DRB har ändrats från ”ja” till ”nej”\n"))
    #expect(try office.read(aura).contains("DRB: nej"))
  }

  @Test(arguments: ["b\n", "behåll\n", "BEHÅLL  som den är\n", "\u{4}"])
  func `A file with errors is kept on demand, and where nobody answers`(answer: String) throws {
    let office = try Office.withTwoRegisters()
    let run = try Terminal.run(
      ["edit", "aura"], in: office.repository.path, editor: breaking,
      [.init(to: question, answer)])
    #expect(run.status == 1)
    #expect(run.output.hasSuffix("Registers/aura.register är kvar som du skrev den, med felen\n"))
    #expect(try office.read(aura).contains("DRB: kanske"))
  }

  @Test func `An edit is undone, and what was written is kept where nobody commits it`() throws {
    let office = try Office.withTwoRegisters()
    for name in ["aura.edited", "aura.edited-2"] {
      let run = try Terminal.run(
        ["edit", "aura"], in: office.repository.path, editor: breaking,
        [.init(to: question, "å\n")])
      #expect(run.status == 0)
      #expect(run.output.hasSuffix("det du skrev finns i .git/dataregister/\(name)\n"))
      #expect(try office.read(aura) == Fixture.twoRegisters[aura])
      #expect(try office.read(".git/dataregister/\(name)").contains("DRB: kanske"))
    }
    #expect(try office("check").status == 0)
  }

  @Test func `A file that the editor deleted is put back`() throws {
    let office = try Office.withTwoRegisters()
    let run = try Terminal.run(
      ["edit", "aura"], in: office.repository.path, editor: "rm", [.init(to: question, "å\n")])
    #expect(run.status == 0)
    #expect(try office.read(aura) == Fixture.twoRegisters[aura])
    #expect(try office.shell("ls -A Registers").lines.count == 3)
  }

  @Test func `An interrupt in the editor does not end the program`() throws {
    let office = try Office.withTwoRegisters()
    let editor =
      "sh -c 'trap \"got=1\" INT; echo ready; until [ \"$got\" ]; do sleep 0.1; done; "
      + "echo \"# x\" >> \"$1\"' editor"
    let run = try Terminal.run(
      ["edit", "aura"], in: office.repository.path, editor: editor,
      [.init(to: "ready", "\u{3}")])
    #expect(run.status == 0)
    #expect(run.output.contains("Filen har ändrats, men inget värde"))
  }
}
