import TestSupport
import Testing

/// `new`: a file for a new register.
struct NewTests {
  @Test func `A new register has every field, is canonical, and lacks only what is not stated`()
    throws
  {
    let office = try Office.withShippedRegisters()
    let run = try office(
      "new", "Provsystemet ÅÄÖ", "--unit", "Bildningssektorn", "--unit", "Tekniska sektron",
      "--person", "Bildningschefen")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Registers/provsystemet-aao.register skapades
        varning: ”Tekniska sektron” finns inte i ordlistan för fältet ”Ansvarsenhet”
          tips: menade du ”Tekniska sektorn”?
        tips: dataregister edit provsystemet-aao öppnar den; \
        dataregister check provsystemet-aao visar vad som saknas

        """)
    #expect(try office("format", "--check").status == 0)
    let check = try JSONText.value(office("check", "provsystemet-aao", "--format", "json"))
    #expect(check["errors"] as? Int == 2)
    #expect(check["warnings"] as? Int == 1)
    #expect(try office("list", "--unit", "tekniska sektron").output.contains("Provsystemet"))
  }

  @Test func `The help is in the registers' language unless another is asked for`() throws {
    let office = try Office.withShippedRegisters()
    let environment = ["LANG": "fi_FI.UTF-8"]
    #expect(try office.run("new", "A", environment: environment).output.contains("luotiin"))
    #expect(try office.read("Registers/a.register").hasPrefix("# Det namn som"))
    #expect(try office("new", "B", "--language", "fi").status == 0)
    #expect(try office.read("Registers/b.register").hasPrefix("# Nimi, jolla"))
  }

  @Test func `Nothing is ever written over`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("Registers/skola/primus.register", "Namn: Primus\n")
    let before = try office.shell("ls -lR --time-style=full-iso Registers").output
    for arguments in [
      ["aura"], ["Annat", "--id", "aura"], ["Annat", "--id", "Registers/aura.register"], ["primus"],
    ] {
      let run = try Program(in: office.repository.path).run(["new"] + arguments)
      #expect(run.status == 64)
      #expect(run.errors.contains("finns redan"))
    }
    #expect(try office.shell("ls -lR --time-style=full-iso Registers").output == before)
    let other = try office("new", "Primus", "--id", "skola/primus-2", "--language", "en")
    #expect(other.status == 0)
    #expect(other.output.contains("has the same name"))
  }

  @Test(arguments: [
    (["***"], "no id can be made"), (["A", "--id", "Å b"], "did you mean ”a-b”"),
    (["A", "--id", "con"], "reserved"), (["A", "--id", "../x"], "cannot be the name"),
    (["A", "--id", ".x"], "no id can be made"), (["A", "--id", "a/b/c/d/e/f"], "4"),
    ([""], "”Namn”"), (["a\nb"], "line break"), (["A", "--unit", "B"], "no field ”unit”"),
    (["A", "--person", "x", "--person", ""], "is empty"),
  ])
  func `What cannot be a register makes none`(arguments: [String], error: String) throws {
    let office = try Office.withTwoRegisters()
    let run = try Program(in: office.repository.path).run(["new", "--language", "en"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(error) || run.errors.contains("a-b"))
    #expect(try office.shell("ls -A Registers").lines.count == 3)
  }

  @Test func `It works without Git`() throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.path)
    let schema = try #require(Fixture.twoRegisters["Registers/register.schema"])
    #expect(
      try program.shell("mkdir Registers; cat > Registers/register.schema <<'END'\n\(schema)END")
        .status == 0)
    #expect(try program.run(["new", "Aura", "--id", "skola/aura"]).status == 0)
    #expect(try program.run(["set", "Aura", "DRB", "-"]).status == 0)
    #expect(try program.run(["replace", "Rektorn", "Läraren"]).status == 0)
    #expect(try program.run(["list", "--format", "csv"]).output.contains("skola/aura,Aura"))
    var editor = program
    editor.environment = ["GIT_EDITOR": "true"]
    #expect(try editor.run(["edit", "aura"]).errors.contains("menade du ”Aura”?"))
    #expect(try editor.run(["edit", "Aura"]).status == 0)
  }
}
