import TestSupport
import Testing

/// `replace`: a unit or a person, everywhere, all or nothing.
struct ReplaceTests {
  private let aura = "Registers/aura.register"
  private let schema = "Registers/register.schema"

  @Test func `A name is replaced in the registers and in the vocabulary`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit(schema, "Value: Rektorn", to: "Value: Rektorn\nValue[fi]: Rehtori")
    let run = try office("replace", "Rektorn", "Skolchefen")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Registers/wilma.register ändrades
        Registers/register.schema ändrades
        ”Rektorn” är nu ”Skolchefen” i 2 filer; dataregister diff visar ändringarna
        tips: Översättningen av ”Skolchefen” ändrades inte: ”Rehtori”; rätta vid behov i \
        Registers/register.schema

        """)
    #expect(try office.read("Registers/wilma.register").hasSuffix("Ansvarsperson: Skolchefen\n"))
    #expect(try office.read(schema).contains("Value: Skolchefen\nValue[fi]: Rehtori\n"))
    #expect(try office("check").status == 0)
  }

  @Test func `A name that only the vocabulary has is replaced there, and nothing is remarked on`()
    throws
  {
    let office = try Office.withShippedRegisters()
    try office.edit(schema, "Value: Tekniska chefen", to: "Value: Slussvakten")
    let run = try office("replace", "Slussvakten", "Brovakten", "--language", "en")
    #expect(run.status == 0)
    #expect(run.lines.first == "Registers/register.schema changed")
    #expect(!run.output.contains("warning"))
  }

  @Test func `A value that goes into another takes its other spellings along, and says so`() throws
  {
    let office = try Office.withTwoRegisters()
    try office.edit(
      schema, "Value: Rektorn", to: "Value: Rektorn\nValue[fi]: Rehtori\nAliases: Skolchefen")
    try office.edit("Registers/wilma.register", "Rektorn", to: "Skolchefen")
    let run = try office("replace", "Rektorn", "Psykologen")
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        "”Rektorn” togs bort ur ordlistan, med alias och översättningar: ”Rehtori”, ”Skolchefen”"))
    #expect(try office.read("Registers/wilma.register").hasSuffix("Ansvarsperson: Psykologen\n"))
    #expect(try !office.read(schema).contains("Rehtori"))
    #expect(
      run.lines.contains(
        "tips: ”Psykologen” används redan: namnen ”Rektorn” och ”Psykologen” slås ihop och kan inte "
          + "skiljas åt efteråt"))
    #expect(try office("replace", "Psykologen", "kuratorerna").status == 64)
  }

  @Test func `A misspelled name becomes the one that the vocabulary has`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit(aura, "    Psykologen", to: "    Psykolgen")
    #expect(try office("replace", "Psykolgen", "Psykologen").status == 0)
    #expect(try office.read(aura) == Fixture.twoRegisters[aura])
    #expect(try office.read(schema) == Fixture.twoRegisters[schema])
  }

  @Test func `Of several runs at once none loses what another wrote`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell(
      """
      dataregister replace Psykologen A & dataregister replace Kuratorerna B &
      dataregister replace Rektorn C & dataregister format & wait
      """)
    #expect(run.errors == "")
    let names = [("Psykologen", "A"), ("Kuratorerna", "B"), ("Rektorn", "C")]
    for path in [aura, "Registers/wilma.register", schema] {
      let expected = names.reduce(Fixture.twoRegisters[path]) { text, name in
        text?.replacing("    \(name.0)\n", with: "    \(name.1)\n")
          .replacing(": \(name.0)\n", with: ": \(name.1)\n")
      }
      #expect(try office.read(path) == expected)
    }
  }

  @Test func `A trial writes nothing, and a name for itself changes nothing`() throws {
    let office = try Office.withTwoRegisters()
    let before = try office.shell("ls -lR --time-style=full-iso Registers").output
    let run = try office("replace", "Psykologen", "Kuratorerna", "--dry-run", "--language", "en")
    #expect(run.status == 0)
    #expect(run.lines.first == "Registers/aura.register would change")
    #expect(try office("replace", "Rektorn", " Rektorn ").output == "Inga ändringar\n")
    #expect(try office.shell("ls -lR --time-style=full-iso Registers").output == before)
  }

  @Test(arguments: [
    (["rektorn", "X"], "did you mean ”Rektorn”?"), (["Rektorn", ""], "is empty"),
    (["Rektorn", "a\nb"], "line break"),
    (["Rektorn", "Rektorskan"], "did you mean ”Kuratorerna”?"),
    (["Nobody at all", "X"], "neither a register nor a vocabulary"),
  ])
  func `What cannot be replaced changes nothing`(names: [String], error: String) throws {
    let office = try Office.withTwoRegisters()
    try office.edit(schema, "Value: Kuratorerna", to: "Value: Kuratorerna\nAliases: Rektorskan")
    let before = try office.shell("cat Registers/*").output
    let run = try Program(in: office.repository.path).run(["replace", "--language", "en"] + names)
    #expect(run.status == 64)
    #expect(run.errors.contains(error))
    #expect(try office.shell("cat Registers/*").output == before)
  }

  @Test func `Where files do not parse, they are named and nothing is written`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write(aura, "Namn Aura\n")
    try office.repository.write(schema, try office.read(schema) + "nonsense\n: x\n")
    let before = try office.shell("cat Registers/*").output
    let run = try office("replace", "Rektorn", "Läraren")
    #expect(run.status == 1)
    #expect(run.errors.contains("Registers/aura.register, Registers/register.schema"))
    #expect(try office.shell("cat Registers/*").output == before)
  }

  @Test func `When the disk has no room, the error names a file and nothing is changed`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit("Registers/wilma.register", "Rektorn", to: "Psykologen")
    // The shell limits how large a file may be, in KiB: only what is noted down first is larger, and
    // the schema. `FileChangesTests` shows what is put back.
    try office.repository.write(
      schema, try office.read(schema) + String(repeating: "# a comment\n", count: 100))
    let before = try office.shell("cat Registers/*").output
    let run = try office.shell(
      "(ulimit -f 1; trap '' XFSZ; dataregister replace Psykologen Läraren --language en)")
    #expect(run.status == 3)
    #expect(run.errors.contains("/Registers/"))
    #expect(run.errors.contains("nothing was changed"))
    #expect(try office.shell("cat Registers/*").output == before)
    #expect(try office.shell("ls -A Registers").lines.count == 3)
  }
}
