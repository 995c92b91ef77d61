import Foundation
import TestSupport
import Testing

/// `list`: who answers for what, in columns, groups and for spreadsheets.
struct ListTests {
  @Test func `An owner is found in any case, by an alias and by a translation`() throws {
    let office = try Office.withShippedRegisters()
    let expected = try office("list", "--unit", "Bildningssektorn").output
    #expect(expected.split(separator: "\n").count == 7)
    for spelling in ["bildningssektorn", "Sivistystoimi", "education AND culture"] {
      #expect(try office("list", "--unit", spelling).output == expected)
    }
    let unknown = try office("list", "--unit", "Bildningsektorn")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("menade du ”Bildningssektorn”?"))
  }

  @Test func `Groups stand in alphabetical order, with those without an owner last`() throws {
    let office = try Office.withTwoRegisters()
    for (id, person) in [
      ("a", "Ängeln"), ("b", "ödlan"), ("c", "Åsnan"), ("d", "Zebran"), ("e", ""),
    ] {
      try office.repository.write(
        "Registers/\(id).register", "Namn: \(id)\nAnsvarsperson: \(person)\n")
    }
    func headings(_ language: String) throws -> [String] {
      try office("list", "--group-by", "person", "--language", language).lines.filter {
        $0.hasSuffix(")")
      }
    }
    #expect(
      try headings("sv") == [
        "Kuratorerna (1 register)", "Psykologen (1 register)", "Rektorn (1 register)",
        "Zebran (1 register)", "Åsnan (1 register)", "Ängeln (1 register)", "ödlan (1 register)",
        "ej angivet (1 register)",
      ])
    #expect(try headings("en").first == "Ängeln (1 register)")
    #expect(try headings("en").last == "not stated (1 register)")
  }

  @Test func `A program reads the groups beside the registers`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office("list", "--group-by", "person", "--format", "json")
    let groups = try #require(try JSONText.value(run)["groups"] as? [[String: Any]])
    #expect(
      groups.compactMap { $0["value"] as? String } == ["Kuratorerna", "Psykologen", "Rektorn"])
    #expect(groups.compactMap { $0["registers"] as? [String] } == [["aura"], ["aura"], ["wilma"]])
    #expect(try JSONText.keys(run).hasPrefix(": version kind at registers groups\n"))
    #expect(try office("list", "--group-by", "person", "--format", "csv").status == 64)
    #expect(try office("list", "--group-by", "unit").errors.contains("inget fält ”unit”"))
  }

  @Test(arguments: ["sv", "fi", "en"])
  func `What a spreadsheet gets makes the same registers again`(language: String) throws {
    let office = try Office.withShippedRegisters()
    try office.repository.write(
      "Registers/skola/prov.register",
      """
      Namn: ''=1+1
      Användningsområde:
          Ett, "två" 'tre'

          -fyra
      Användningsområde[fi]: +358
      Datainnehåll: @x
      DRB: -
      Ansvarsenhet: Tekniska/sektorn
      Ansvarsperson:
          # A
          B, C

      """)
    let table = try office("list", "--format", "csv", "--language", language).output
    let other = try Office([
      "Registers/register.schema": try office.read("Registers/register.schema"), "t.csv": table,
    ])
    let run = try other("import", "t.csv")
    #expect(run.status == 0)
    #expect(!run.output.contains("varning"))
    #expect(
      try other("list", "--format", "json").output == office("list", "--format", "json").output)
  }

  @Test func `A spreadsheet gets every field, and nothing that it takes for a formula`() throws {
    var office = try Office.withTwoRegisters()
    let head = "id,Namn,Användningsområde,Användningsområde[fi],DRB,Ansvarsperson,Anmärkning\r\n"
    let committed = """
      aura,Aura,Psykologen dokumenterar klientarbetet i Aura,,X,Psykologen / Kuratorerna,\r
      wilma,Wilma,Skolornas elevregister,Koulujen oppilasrekisteri,,Rektorn,\r

      """
    #expect(try office("list", "--format", "csv").output == head + committed)
    try office.repository.commit("x")
    try office.repository.write(
      "Registers/wilma.register",
      "Namn: =1+1\nAnvändningsområde:\n    a, \"b\"\n\n    c\nDRB: -\nAnmärkning: @x\n")
    #expect(
      try office("list", "--format", "csv").output.hasSuffix(
        "wilma,'=1+1,\"a, \"\"b\"\"\n\nc\",,'-,,'@x\r\n"))
    #expect(try office("list", "--format", "csv", "--at", "HEAD").output == head + committed)
    #expect(
      try office("list", "--format", "csv", "--language", "fi").output.hasPrefix(
        "id,Namn,Käyttötarkoitus[sv],Käyttötarkoitus[fi],DRB,Ansvarsperson,Anmärkning\r\n"))
  }

  @Test func `Items that hold a slash between spaces come back from a spreadsheet as they were`()
    throws
  {
    let office = try Office.withTwoRegisters()
    let items = "Namn: Aura\nAnsvarsperson:\n    FO/signum\n    / snett\n    rakt /\n"
    try office.repository.write("Registers/aura.register", items)
    let table = try office("list", "--format", "csv").output
    #expect(table.contains("\"FO/signum\n/ snett\nrakt /\""))
    #expect(table.contains("Rektorn,\r\n"))
    try office.repository.write("table.csv", table)
    #expect(try office("import", "table.csv").status == 0)
    #expect(try office("import", "--update", "table.csv").status == 0)
    #expect(try office.read("Registers/aura.register") == items)
  }

  @Test(arguments: ["--unit", "--group-by"])
  func `Where the schema has no such field, that is said`(option: String) throws {
    let office = try Office.withTwoRegisters()
    let run = try office("list", option, "unit", "--language", "en")
    #expect(run.status == 64)
    #expect(run.errors.contains("the schema has no field ”unit”"))
  }
}
