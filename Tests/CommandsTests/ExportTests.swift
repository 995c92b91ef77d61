import RegisterSite
import TestSupport
import Testing

/// `export`: what is public, as one file.
struct ExportTests {
  static let formats = Export.Format.allCases.map(\.rawValue)

  @Test(arguments: formats)
  func `What is committed is exported, and what is being edited is not`(format: String) throws {
    let office = try Office.withTwoRegisters()
    let before = try office("export", "--format", format).output
    try office.edit("Registers/aura.register", "klientarbetet", to: "hemligheten")
    try office.edit("Registers/register.schema", "Exempelstad", to: "Annanstad")
    let run = try office("export", "--format", format)
    #expect(run.status == 0)
    #expect(run.output == before)
    #expect(before.contains("klientarbetet"))
  }

  @Test(arguments: formats)
  func `An internal field is in no format, and neither is one that was opened only later`(
    format: String
  ) throws {
    var office = try Office.withTwoRegisters()
    try office.edit(
      "Registers/aura.register", "DRB: X", to: "DRB: X\n# kommentarskatt\nAnmärkning: internskatt")
    try office.repository.commit("ämnesskatt")
    for secret in ["internskatt", "kommentarskatt", "ämnesskatt", "Anmärkning", "remark"] {
      #expect(try !office("export", "--format", format).output.contains(secret))
    }
    try office.edit("Registers/register.schema", "Visibility: internal", to: "Visibility: public")
    try office.repository.commit("Öppnat")
    #expect(try office("export", "--format", format).output.contains("internskatt"))
    let earlier = try office("export", "--format", format, "--at", "HEAD~1")
    #expect(earlier.status == 0)
    #expect(!earlier.output.contains("internskatt"))
  }

  @Test(arguments: formats)
  func `A field that has been closed is not in what was public before`(format: String) throws {
    var office = try Office.withTwoRegisters()
    try office.edit(
      "Registers/register.schema", "Translatable: yes\nVisibility: public",
      to: "Translatable: yes\nVisibility: internal")
    try office.repository.commit("Stängt")
    let run = try office("export", "--format", format, "--at", "HEAD~1")
    #expect(run.status == 0)
    #expect(!run.output.contains("klientarbetet"))
  }

  @Test func `A page says whether it was published`() throws {
    let office = try Office.withTwoRegisters()
    let draft = try office("export", "--format", "html").output
    #expect(draft.contains("inte publicerat"))
    try office.repository.git("tag", "-a", "publicerad/2026-11-22", "-m", "x")
    let published = try office("export", "--format", "html").output
    #expect(published.contains("Publicerat 22.11.2026"))
    #expect(!published.contains("inte publicerat"))
    #expect(
      try office("export", "--format", "html", "--language", "fi").output.contains(
        "Julkaistu 22.11.2026"))
  }

  @Test func `A table and the JSON are the same in every language of the reader`() throws {
    let office = try Office.withTwoRegisters()
    for format in ["csv", "json", "jsonld"] {
      let outputs = try ["sv", "fi", "en"].map {
        try office("export", "--format", format, "--language", $0).output
      }
      #expect(Set(outputs).count == 1)
    }
    let csv = try office("export", "--format", "csv").output
    #expect(csv.hasPrefix("id,Namn,Användningsområde,Användningsområde[fi],DRB,Ansvarsperson\r\n"))
    let run = try office("export", "--format", "json")
    #expect(try JSONText.value(run)["at"] as? String == office.repository.git("rev-parse", "HEAD"))
  }

  @Test func `Without a format, or before the first commit, it says what is missing`() throws {
    let office = try Office.withTwoRegisters()
    #expect(try office("export").status == 64)
    #expect(try office("export", "--format", "pdf").status == 64)
    let empty = try Office(["Registers/register.schema": "Languages: sv\n"])
    let run = try empty("export", "--format", "csv")
    #expect(run.output.isEmpty)
    #expect(run.status != 1 && !run.errors.isEmpty)
  }
}
