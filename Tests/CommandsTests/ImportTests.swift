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
    #expect(run.lines.last == "Skapade: 1, uppdaterade: 1, oförändrade: 0, rader med fel: 0")
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
    #expect(
      run.lines.last
        == "Nothing was written. Would be created: 1, would be updated: 1, unchanged: 0, "
        + "rows with errors: 0")
    #expect(try office.shell("ls -lR --time-style=full-iso Registers").output == before)
  }

  @Test func `A table without rows changes nothing, and says so`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("t.tsv", "Namn\n")
    let run = try office("import", "t.tsv")
    #expect(run.status == 0)
    #expect(run.output == "Skapade: 0, uppdaterade: 0, oförändrade: 0, rader med fel: 0\n")
  }

  @Test func `What is no table is named, with what to do`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("t.csv", bytes: Array("Namn;DRB\nDagv".utf8) + [0xE5, 0x72, 0x64])
    let run = try office("import", "t.csv", "--language", "en")
    #expect(run.status == 64)
    #expect(run.errors.contains("error: t.csv is not saved as text in UTF-8: line 2"))
    #expect(run.errors.contains("CSV UTF-8"))
    try office.repository.write("t.tsv", "Vad\tVem\nAura\tRektorn\n")
    let untitled = try office("import", "t.tsv", "--language", "en")
    #expect(untitled.status == 64)
    #expect(untitled.errors.contains("such as ”Namn”, ”Användningsområde”"))
    #expect(try office("import", "nope.tsv").status == 3)
    #expect(try office("import", "Registers").status == 64)
  }

  @Test func `The ending of the name tells the format, unless it is named`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("t.CSV", "Namn;DRB\n\"Primus; Wilma\";x\n")
    #expect(try office("import", "t.CSV", "--dry-run").status == 0)
    #expect(try office("import", "t.CSV", "--dry-run", "--from", "tsv").status == 64)
    try office.repository.write("t.txt", "KOMMUNEN\n\nNamn\tDRB\nPrimus\n\nKurre\tx\n\tx\n")
    let run = try office("import", "t.txt", "--language", "en")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Registers/kurre.register was created
        note: Row 1 is no part of the table and is left out: ”KOMMUNEN”
        note: Row 4 is no part of the table and is left out: ”Primus”
        note: Row 7 continues the row ”Kurre” and is joined to it
          hint: ”x” already stood at the end of the cell above and was left out
        Created: 1, updated: 0, unchanged: 0, rows with errors: 0

        """)
  }

  @Test(arguments: ["-", "/dev/stdin"])
  func `A table is read from standard input`(name: String) throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell(
      "printf 'Namn;DRB\\nPrimus;x\\n' | dataregister import \(name) --from csv --format json")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try JSONText.value(run)["created"] as? [String] == ["primus"])
    #expect(try office.read("Registers/primus.register") == "Namn: Primus\nDRB: X\n")
    let bad = try office.shell("printf '\\377' | dataregister import \(name) --language en")
    #expect(bad.errors.contains("error: standard input is not saved as text in UTF-8"))
  }

  @Test func `An open quotation mark makes no register of the table`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("t.csv", "Namn;DRB\nPrimus;x\nWilma;\"x\nKurre;x\n")
    let run = try office("import", "t.csv", "--format", "json")
    #expect(run.status == 1)
    let report = try JSONText.value(run)
    #expect(report["created"] as? [String] == [])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.compactMap { $0["code"] as? String } == ["unclosed-quote"])
    #expect(diagnostics.compactMap { $0["line"] as? Int } == [3])
  }

  @Test func `No file is made that would not say what its row says`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit(
      "Registers/register.schema", "Key: Ansvarsperson", to: "Key: DRB\nAliases: Ansvarsperson")
    try office.repository.write("t.tsv", "Namn\tAnsvarsperson\nPrimus\tRektorn\nKurre\t\n")
    let run = try office("import", "t.tsv", "--language", "en")
    #expect(run.status == 1)
    #expect(
      run.output == """
        Registers/primus.register is left as it is
        Registers/kurre.register was created
        error: Row 2 makes no register: the file of ”primus” would not say what the row says
          hint: put the schema right: dataregister check shows what is wrong in it
        Created: 1, updated: 0, unchanged: 0, rows with errors: 1

        """)
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

  @Test func `The first registers are made of the document itself, as it was extracted`() throws {
    let office = try Office.withShippedSchema()
    let tables = "\(Office.packageFolder)/Tests/RegisterModelTests/Tables"
    let run = try office("import", "\(tables)/kronoby.txt")
    #expect(run.status == 0)
    #expect(run.lines.count { $0.hasSuffix(".register skapades") } == 19)
    #expect(
      run.lines.dropFirst(19).joined(separator: "\n") == """
        anmärkning: Rad 5 hör inte till tabellen och tas inte med: ”KRONOBY KOMMUN”
        anmärkning: Rad 7 hör inte till tabellen och tas inte med: \
        ”Beskrivning av dataregister enligt offentlighetslagen”
        anmärkning: Rad 9 hör inte till tabellen och tas inte med: \
        ”ABP= arkivbildningsplan PRB= Personregisterbeskrivning”
        anmärkning: Rad 11 hör inte till tabellen och tas inte med: \
        ”DRB= Dataregisterbeskrivning”
        anmärkning: Rad 18, ”Ansvarsperson”: cellen delas i ”Psykologen”, ”Kuratorerna”
        anmärkning: Rad 29, ”Ansvarsenhet”: cellen delas i ”Revisionsnämnden”, \
        ”Allmänna förvaltningen”
        anmärkning: Rad 29, ”Ansvarsperson”: cellen delas i ”Revisionsnämnden”, ”Huvudbokföraren”
        anmärkning: Rad 35 fortsätter raden ”Bindningar” och fogas till den
        anmärkning: Rad 47 fortsätter raden ”M-files” och fogas till den
          tips: ”gen” stod redan i slutet av cellen ovanför och togs inte med
        Skapade: 19, uppdaterade: 0, oförändrade: 0, rader med fel: 0
        """)
    let again = try office.shell(
      "cut -f2- '\(tables)/systems.tsv' | dataregister import - --format json")
    #expect(again.status == 0)
    let unchanged = try #require(try JSONText.value(again)["skipped"] as? [String])
    #expect(unchanged.count == 19)
  }
}
