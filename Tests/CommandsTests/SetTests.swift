import TestSupport
import Testing

/// `set`: one field's value, and nothing else in the file.
struct SetTests {
  private let aura = "Registers/aura.register"

  @Test func `A value is written, and what it changed is told`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office("set", "aura", "Ansvarsperson", "Rektorn", "Kuratorena")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Aura (Registers/aura.register)
          Ansvarsperson: ”Psykologen”, ”Kuratorerna” har tagits bort, ”Rektorn”, ”Kuratorena” har lagts till
        varning: ”Kuratorena” finns inte i ordlistan för fältet ”Ansvarsperson”
          tips: menade du ”Kuratorerna”?

        """)
    #expect(
      try office.read(aura)
        == Fixture.twoRegisters[aura]?.replacing(
          "    Psykologen\n    Kuratorerna\n", with: "    Rektorn\n    Kuratorena\n"))
  }

  @Test func `A translation, a paragraph a value, an empty value and a flag that says no`() throws {
    let office = try Office.withTwoRegisters()
    #expect(try office("set", "aura", "purpose [FI]", "Yksi", "Kaksi").status == 0)
    #expect(try office("set", aura, "documented", "-").status == 0)
    #expect(try office("set", "Aura", "person", "").status == 0)
    #expect(
      try office.read(aura) == """
        Namn: Aura
        Användningsområde: Psykologen dokumenterar klientarbetet i Aura
        Användningsområde[fi]:
            Yksi

            Kaksi
        DRB: -
        Ansvarsperson:

        """)
  }

  @Test func `What a file says already is not written again`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit(aura, "DRB: X", to: "drb :   ja")
    let before = try office.shell("stat -c '%y %i' \(aura)").output
    let run = try office("set", "aura", "DRB", "X")
    #expect(run.status == 0)
    #expect(run.output == "Aura: DRB har redan det värdet; inget ändrades\n")
    #expect(try office("set", "wilma", "remark", "").output.contains("inget ändrades"))
    #expect(try office.shell("stat -c '%y %i' \(aura)").output == before)
  }

  @Test(arguments: [
    (["DRB", "kanske"], "neither yes"), (["DRB", "X", "-"], "2 lines"), (["Namn", ""], "”Namn”"),
    (["purpose[xx]", "a"], "no language ”xx”"), (["DRB[fi]", "a"], "not translated"),
    (["DBR", "X"], "did you mean ”DRB”?"), (["Namn", "a\nb"], "line break"),
    (["Namn", "a\u{202E}b"], "<U+202E>"), (["person", "a", " "], "is empty"), (["Namn"], "--help"),
  ])
  func `What cannot be written is refused, and the file stays as it is`(
    arguments: [String], error: String
  ) throws {
    let office = try Office.withTwoRegisters()
    let run = try Program(in: office.repository.path)
      .run(["set", "--language", "en", "aura"] + arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains(error))
    #expect(try office.read(aura) == Fixture.twoRegisters[aura])
  }

  @Test func `A field that another one makes required is not emptied`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit(
      "Registers/register.schema", "Field: remark\n",
      to: "Field: remark\nRequired when: documented is yes\n")
    #expect(try office("set", "aura", "remark", "x").status == 0)
    let run = try office("set", "aura", "remark", "")
    #expect(run.status == 64)
    #expect(run.errors.contains("”Anmärkning”"))
    #expect(try office.read(aura).contains("Anmärkning: x"))
    #expect(try office("set", "aura", "DRB", "-").status == 0)
    #expect(try office("set", "aura", "remark", "").status == 0)
  }

  @Test func `A personal identity code is neither written nor shown`() throws {
    let office = try Office.withTwoRegisters()
    for arguments in [
      ["set", "aura", "Namn", "131052-308T"], ["new", "131052-308T"],
      ["new", "A", "--id", "131052-308t"], ["replace", "Rektorn", "131052-308T"],
    ] {
      let run = try Program(in: office.repository.path).run(arguments)
      #expect(run.status == 64)
      #expect(!(run.output + run.errors).contains("308"))
    }
    #expect(try office.shell("ls -A Registers").lines.count == 3)
  }

  @Test func `A file that does not parse is not written`() throws {
    let office = try Office.withTwoRegisters()
    let text = "Namn: Aura\nNamn: B\n"
    try office.repository.write(aura, text)
    let run = try office("set", "aura", "DRB", "X", "--language", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("is already on line 1") || run.errors.contains("line 1"))
    #expect(run.errors.contains("dataregister check Registers/aura.register"))
    #expect(try office.read(aura) == text)
  }

  @Test func `Bytes that are no text in UTF-8 are refused`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell("dataregister set --language en aura Namn $'\\xe5'")
    #expect(run.status == 64)
    #expect(run.errors.contains("not text in UTF-8"))
  }

  @Test func `Of several runs at once none loses what another wrote`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell(
      """
      dataregister set aura DRB - & dataregister set aura person Rektorn &
      dataregister set aura remark x & dataregister set aura 'purpose[fi]' Aura &
      dataregister replace Psykologen Rektorn & wait
      """)
    #expect(run.errors == "")
    #expect(
      try office.read(aura) == """
        Namn: Aura
        Användningsområde: Psykologen dokumenterar klientarbetet i Aura
        Användningsområde[fi]: Aura
        DRB: -
        Ansvarsperson: Rektorn
        Anmärkning: x

        """)
  }

  @Test func `A run waits for another that is changing the registers`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell(
      """
      flock Registers sh -c 'touch held; sleep 1; rm held' &
      until [ -e held ]; do :; done
      dataregister set aura DRB - >/dev/null; [ ! -e held ] && echo waited; wait
      """)
    #expect(run.output == "waited\n")
  }

  @Test func `Lines that end in CRLF, and a last line without an end, stay so`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write(aura, "Namn: Aura\r\nDRB: X\r\nAnsvarsperson: Rektorn")
    #expect(try office("set", "aura", "person", "Rektorn", "Kuratorerna").status == 0)
    #expect(
      try office.read(aura)
        == "Namn: Aura\r\nDRB: X\r\nAnsvarsperson:\r\n    Rektorn\r\n    Kuratorerna")
  }
}
