import TestSupport
import Testing

/// `import`: the rows of a table become registers.
struct ImportTests {
  private let table = """
    Namn\tAnvändningsområde\tDRB\tAnsvarsperson
    Primus\tElevregister\tx\tRektorn / Psykologen
    Aura\tAnnan text\t\tRektorn

    """

  @Test func `A table becomes files, and what is there is not overwritten`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("t.tsv", table)
    let run = try office("import", "t.tsv", "--format", "json")
    #expect(run.status == 1)
    let report = try JSONText.value(run)
    #expect(report["created"] as? [String] == ["primus"])
    #expect(report["updated"] as? [String] == [])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.compactMap { $0["code"] as? String } == ["split-cell", "invalid-row"])
    #expect(
      try office.read("Registers/aura.register") == Fixture.twoRegisters["Registers/aura.register"])
    #expect(
      try office.read("Registers/primus.register") == """
        Namn: Primus
        Användningsområde: Elevregister
        DRB: X
        Ansvarsperson:
            Rektorn
            Psykologen

        """)
    #expect(
      try JSONText.keys(run).hasPrefix(
        """
        : version kind created updated skipped diagnostics
        diagnostics[]: code severity path line column end_line end_column message hints fixes

        """))
  }

  @Test func `What is there is updated when that is asked for`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("t.tsv", table)
    let run = try office("import", "t.tsv", "--update")
    #expect(run.status == 0)
    #expect(try office.read("Registers/aura.register").contains("Annan text"))
    let again = try office("import", "t.tsv", "--update", "--format", "json")
    #expect(try JSONText.value(again)["skipped"] as? [String] == ["primus", "aura"])
  }

  @Test func `A trial writes nothing, and says what would be written`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("t.tsv", table)
    let before = try office.shell("ls -lR --time-style=full-iso Registers").output
    let run = try office("import", "t.tsv", "--dry-run", "--update", "--language", "en")
    #expect(run.status == 0)
    #expect(run.output.contains("Registers/primus.register would be created\n"))
    #expect(run.output.contains("Registers/aura.register would be updated\n"))
    #expect(try office.shell("ls -lR --time-style=full-iso Registers").output == before)
  }

  @Test func `A table without rows changes nothing, and says so`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("t.tsv", "Namn\n")
    let run = try office("import", "t.tsv")
    #expect(run.status == 0)
    #expect(run.output == "Inga ändringar\n")
  }

  @Test func `What is no table is named`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("t.tsv", bytes: [0xFF, 0xFE, 0x41, 0x00])
    let run = try office("import", "t.tsv")
    #expect(run.status == 64)
    #expect(run.errors.contains("t.tsv"))
    #expect(try office("import", "nope.tsv").status == 3)
    #expect(try office("import", "Registers").status != 0)
  }

  @Test func `What is too large to be read is never written over`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("t.tsv", table)
    let large = Array(repeating: UInt8(ascii: "#"), count: (8 << 20) + 1)
    try office.repository.write("Registers/aura.register", bytes: large)
    let run = try office("import", "t.tsv", "--update", "--format", "json")
    #expect(run.status == 1)
    #expect(try JSONText.value(run)["updated"] as? [String] == [])
    #expect(try office.read("Registers/aura.register").utf8.count == large.count)
  }
}
