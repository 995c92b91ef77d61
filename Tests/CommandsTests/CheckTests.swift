import TestSupport
import Testing

/// `check`, `format` and what they do with files that are broken.
struct CheckTests {
  @Test func `A file broken in four ways gives four diagnostics, each at its place`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write(
      "Registers/aura.register",
      """
      Namn: Aura
      Användningsomrade: Psykologen
      DRB: kanske
      Ansvarsperson: Psykologen
      Ansvarsperson: Rektorn
      Anmärkning: a\u{202E}b

      """)
    let run = try office("check", "--language", "en")
    #expect(run.status == 1)
    #expect(
      run.output == """
        Registers/aura.register:2:1: error: The key ”Användningsomrade” is unknown [unknown-key]
         2 | Användningsomrade: Psykologen
           | ^^^^^^^^^^^^^^^^^
          hint: did you mean ”Användningsområde”?

        Registers/aura.register:3:6: error: ”kanske” in the field ”DRB” is neither yes (X) nor no \
        (-) [invalid-flag]
         3 | DRB: kanske
           |      ^^^^^^
          hint: write X for yes or - for no; leave the field empty if the answer is not known

        Registers/aura.register:5:1: error: The field ”Ansvarsperson” already stands on line 4 \
        [repeated-field]
         5 | Ansvarsperson: Rektorn
           | ^^^^^^^^^^^^^
          hint: put the two together, or take one away

        Registers/aura.register:6:14: error: The invisible character <U+202E> may not stand in the \
        file [forbidden-character]
         6 | Anmärkning: a<U+202E>b
           |              ^^^^^^^^
          hint: take away the character; writing the word anew is often enough

        2 registers checked: 4 errors, 0 warnings, 0 notes
        dataregister check --fix corrects 1 of them

        """)
    let json = try office("check", "--format", "json")
    #expect(json.status == 1)
    let report = try JSONText.value(json)
    #expect(report["errors"] as? Int == 4)
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let places = diagnostics.filter { $0["severity"] as? String == "error" }
      .map { "\($0["line"] ?? ""):\($0["column"] ?? "") \($0["code"] ?? "")" }
    #expect(
      places == [
        "2:1 unknown-key", "3:6 invalid-flag", "5:1 repeated-field", "6:14 forbidden-character",
      ])
    #expect(
      try JSONText.keys(json) == """
        : version kind registers errors warnings notes diagnostics
        diagnostics[]: code severity path line column end_line end_column message hints fixes
        diagnostics[].fixes[]: title edits
        diagnostics[].fixes[].edits[]: start end text

        """)
  }

  @Test func `A staged check sees what is staged, and not what lies in the folder`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "DRB: X", to: "DRB: kanske")
    try office.repository.git("add", "--all")
    try office.edit("Registers/aura.register", "DRB: kanske", to: "DRB: X")
    #expect(try office("check").status == 0)
    #expect(try office("check", "--staged").status == 1)
    #expect(try office("check", "--at", "HEAD").status == 0)
    #expect(try office("check", "--staged", "wilma").status == 0)
    #expect(try office("check", "--staged", "--at", "HEAD").status == 64)
    let staged = try office("diff", "--staged", "--format", "json")
    #expect(try JSONText.value(staged)["to"] as? String == "index")
    #expect(staged.output.contains("\"raw\": \"kanske\""))
  }

  @Test func `Only what is named is checked`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "DRB: X", to: "DRB: kanske")
    #expect(try office("check", "Registers/wilma.register").status == 0)
    #expect(try office("check", "wilma", "Aura").status == 1)
    #expect(try office("check", "Registers/register.schema").status == 0)
    #expect(try office.run("check", "aura.register", in: "Registers").status == 1)
    #expect(try office("check", "--", "aura").status == 1)
    try office.repository.remove("Registers/wilma.register")
    for options in [["--staged"], ["--at", "HEAD"]] {
      let program = Program(in: office.repository.path)
      #expect(try program.run(["check", "Wilma", "wilma"] + options).status == 0)
      #expect(try program.run(["check", "Vilma"] + options).status == 64)
    }
  }

  @Test func `A line without a colon is one finding, whatever field it lands in`() throws {
    for field in ["DRB: X", "Ansvarsenhet: Tekniska sektorn"] {
      let office = try Office.withShippedRegisters()
      try office.edit("Registers/mapinfo.register", field, to: "\(field)\nen rad utan kolon")
      let run = try office("check", "mapinfo", "--format", "json")
      #expect(run.output.contains("\"errors\": 1,"))
      #expect(run.output.contains("\"warnings\": 0,"))
      #expect(run.output.contains("missing-colon"))
    }
  }

  @Test func `A mistake in the schema is told in the schema, and not in every register`() throws {
    let office = try Office.withShippedRegisters()
    try office.edit("Registers/register.schema", "Type: flag\nGroup: legal", to: "Typ: flag")
    let run = try office("check", "--language", "en")
    #expect(run.status == 1)
    #expect(!run.output.contains("aura.register:"))
  }

  @Test func `A schema that is there and cannot be read is named`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell(
      "mv Registers/register.schema Registers/.s; ln -s .s Registers/register.schema; "
        + "dataregister check --language en; echo $?")
    #expect(run.lines == ["3"])
    #expect(run.errors.contains("Registers/register.schema"))
  }

  @Test func `Notes are counted, and listed when asked for`() throws {
    let office = try Office.withTwoRegisters()
    func places(_ arguments: String...) throws -> [String] {
      let run = try Program(in: office.repository.path).run(["check", "--format=json"] + arguments)
      let diagnostics = try JSONText.value(run)["diagnostics"] as? [[String: Any]]
      return (diagnostics ?? []).map { $0["path"] as? String ?? "" }
    }
    #expect(try places() == ["Registers/register.schema"])
    #expect(try places("--notes") == ["Registers/aura.register"])
  }

  @Test func `Formatting changes what it must, once, and leaves alone what does not parse`() throws
  {
    let office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "DRB: X\n", to: "drb:   ja  \r\n")
    try office.repository.write("Registers/wilma.register", "inget fält\n")
    let aura = try office.read("Registers/aura.register")
    let check = try office("format", "--check", "--format", "json")
    #expect(check.status == 1)
    #expect(
      check.output == """
        {
          "version": 1,
          "kind": "format",
          "changed": [
            "Registers/aura.register"
          ],
          "unparsable": [
            "Registers/wilma.register"
          ]
        }

        """)
    #expect(try office.read("Registers/aura.register") == aura)
    #expect(try office("format").status == 1)
    #expect(
      try office.read("Registers/aura.register")
        == Fixture.twoRegisters["Registers/aura.register"])
    #expect(try office.read("Registers/wilma.register") == "inget fält\n")
    #expect(try office("format", "aura").status == 0)
    #expect(try office("format", "--check", "aura").status == 0)
  }

  @Test(arguments: [
    [], ["Registers/register.schema"], ["aura", "Registers/register.schema"], ["Registers"], ["."],
  ])
  func `The schema is formatted too where it is named, alone or beside registers`(
    _ paths: [String]
  ) throws {
    let office = try Office.withTwoRegisters()
    let schema = try office.read("Registers/register.schema")
    try office.repository.write("Registers/register.schema", schema.dropLast() + "  \n")
    let program = Program(in: office.repository.path)
    #expect(try program.run(["format", "--check"] + paths).status == 1)
    #expect(try program.run(["format"] + paths).status == 0)
    #expect(try office.read("Registers/register.schema") == schema)
  }
}
