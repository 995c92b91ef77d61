import Foundation
import TestSupport
import Testing

/// What `--public` prints.
struct PublicCommandsTests {
  /// A repository with two publications and a commit that is not published.
  private func published() throws -> Office {
    var office = try Office(Fixture.twoRegisters)
    try office.edit(
      "Registers/aura.register", "DRB: X\n", to: "DRB: X\nAnmärkning: Byts ut nästa år\n")
    try office.repository.commit("Första registren\n\nDecision: § 1/2026\n")
    try office.publish("2026-01-01")
    try office.edit("Registers/aura.register", "Kuratorerna", to: "Rektorn")
    try office.edit("Registers/aura.register", "nästa år", to: "i morgon")
    try office.repository.remove("Registers/wilma.register")
    try office.repository.commit("Ny ansvarig\n\nDecision: § 2/2026\nRef: HR-1\n")
    try office.publish("2026-02-01")
    try office.edit("Registers/aura.register", "Psykologen\n", to: "Kuratorerna\n")
    try office.repository.commit("Inte publicerat")
    return office
  }

  @Test func `The public history tells publications, and nothing that is not published`() throws {
    let office = try published()
    #expect(
      try office("history", "aura", "--public", "--language", "en").output == """
        Aura (Registers/aura.register)

        2026-02-01  publicerad/2026-02-01
          Decision: § 2/2026
          Ansvarsperson: removed ”Kuratorerna”, added ”Rektorn”

        2026-01-01  publicerad/2026-01-01
          Decision: § 1/2026
          The register was added
          Namn:              Aura
          Användningsområde: Psykologen dokumenterar klientarbetet i Aura
          DRB:               yes
          Ansvarsperson:     Psykologen
                             Kuratorerna

        """)
  }

  @Test func `The decision to remove a register is public, also where it was renamed before`()
    throws
  {
    var office = try published()
    let aura = "Registers/aura.register"
    try office.repository.rename(aura, to: "Registers/psyk.register")
    try office.repository.commit("Nytt namn")
    try office.repository.remove("Registers/psyk.register")
    try office.repository.commit("Borta\n\nDecision: § 3/2026\n")
    try office.publish("2026-03-01")
    let log = try office("changelog", "--public", "--language", "en").output
    #expect(log.hasPrefix("publicerad/2026-03-01"))
    #expect(log.contains("Decision: § 3/2026"))
  }

  @Test func `Programs read of the public history what the contract has, without the author`()
    throws
  {
    let office = try published()
    let run = try office("history", "aura", "--public", "--format", "json")
    let commit = try office.repository.git("rev-parse", "publicerad/2026-02-01^{}")
    #expect(
      run.output.contains(
        """
              "commit": "\(commit)",
              "author": null,

        """))
    #expect(
      run.output.contains(
        """
              "subject": "",
              "trailers": {
                "Decision": [
                  "§ 2/2026"
                ]
              },
              "path": "Registers/aura.register",
              "old_path": null,
              "kind": "changed",

        """))
    #expect(run.output.contains("\"old_line\": null"))
  }

  @Test func `The public change log of a range is that of the publications in it`() throws {
    let office = try published()
    let all = try office("changelog", "--public").output
    #expect(all.contains("publicerad/2026-01-01  1.1.2026\n"))
    #expect(!all.contains("Ännu inte publicerat"))
    let range = try office(
      "changelog", "publicerad/2026-01-01..HEAD", "--public", "--language", "en"
    ).output
    #expect(
      range == """
        publicerad/2026-02-01  2026-02-01

        Aura
          Decision: § 2/2026
          Ansvarsperson: removed ”Kuratorerna”, added ”Rektorn”

        Wilma
          Decision: § 2/2026
          The register was removed
          Namn:                  Wilma
          Användningsområde:     Skolornas elevregister
          Användningsområde[fi]: Koulujen oppilasrekisteri
          Ansvarsperson:         Rektorn

        """)
    #expect(try !office("changelog", "--public", "--register", "wilma").output.contains("Aura\n"))
  }

  @Test func `Blame tells since when the public can read a field`() throws {
    let office = try published()
    #expect(
      try office("blame", "aura", "--public", "--field", "x").status == 64)
    let text = try office("blame", "aura", "--public", "--language", "en").output
    #expect(
      text.hasSuffix(
        """
        Ansvarsperson:     Psykologen
                           Rektorn
                           2026-02-01  publicerad/2026-02-01

        """))
  }

  @Test func `A register that a publication removed is shown as it was last published`() throws {
    let office = try published()
    let run = try office("show", "wilma", "--public")
    #expect(run.output.hasPrefix("Registret ”Wilma” togs bort 1.2.2026\n\nWilma\n"))
    #expect(run.output.contains("Skolornas elevregister"))
    let old = try office("show", "Wilma", "--public", "--at", "publicerad/2026-01-01")
    #expect(old.output.contains("Skolornas elevregister"))
    #expect(try office("show", "wilma", "--public", "--at", "HEAD").status == 64)
    #expect(
      try office("history", "wilma", "--public").output
        .hasPrefix("Registret ”Wilma” togs bort 1.2.2026\n\nWilma (Registers/wilma.register)\n"))
  }

  @Test func `A register that is not published has no public history`() throws {
    let office = try published()
    try office.repository.write("Registers/nova.register", "Namn: Nova\nAnmärkning: Hemligt\n")
    #expect(
      try office("history", "Nova", "--public").output
        == "nova (Registers/nova.register)\n\nInget om registret har publicerats ännu\n")
    #expect(try office("show", "nova", "--public").output.contains("Hemligt") == false)
    #expect(try office("blame", "nova", "--public").status == 0)
  }

  @Test func `An internal field is unknown in public`() throws {
    let office = try published()
    for command in [["history", "aura"], ["diff"], ["changelog"]] {
      let program = Program(in: office.repository.path)
      for field in ["remark", "Anmärkning", "anmarkning"] {
        let run = try program.run(command + ["--field", field, "--public", "--language", "en"])
        #expect(run.status == 64)
        #expect(run.errors.contains("did you mean ”Anmärkning”") == false)
      }
      #expect(try program.run(command + ["--field", "remark"]).status == 0)
    }
    #expect(
      try office("list", "--public", "--format", "csv").output.contains("Anmärkning") == false)
    #expect(try office("list", "--format", "csv").output.contains("Anmärkning"))
    try office.edit(
      "Registers/register.schema", "Group: owner\nVisibility: public",
      to: "Group: owner\nVisibility: internal")
    #expect(try office("list", "--public").output.contains("Rektorn") == false)
    #expect(try office("list", "--person", "Rektorn", "--public").status == 64)
    try office.edit("Registers/register.schema", "Field: person", to: "Field: unit")
    #expect(try office("list", "--group-by", "unit", "--public").status == 64)
    #expect(try office("list", "--group-by", "unit").status == 0)
  }

  @Test func `A public review is what changes, without findings and blockers`() throws {
    let office = try published()
    try office.edit("Registers/aura.register", "Namn: Aura\n", to: "")
    let run = try office("review", "--public", "--language", "en")
    #expect(
      run.output == """
        Review: the changes since publicerad/2026-02-01

        Changed owner: Aura

        Aura (Registers/aura.register)
          Ansvarsperson: removed ”Psykologen”, added ”Kuratorerna”

        """)
    let json = try office("review", "--public", "--format", "json").output
    for part in ["uncommitted", "diagnostics", "blockers", "commits"] {
      #expect(json.contains("\"\(part)\": []"), "\(part)")
    }
    #expect(try office("review").output.contains("Maija"))
  }

  @Test func `Where the schema has errors nobody is told what is public`() throws {
    let office = try published()
    // The section of the internal field is no section now: its key and visibility stand in the one
    // above, which has its own.
    try office.edit("Registers/register.schema", "Field: remark", to: "Field remark")
    for command in [["list"], ["show", "aura"], ["history", "aura"], ["review"]] {
      let run = try Program(in: office.repository.path).run(command + ["--public"])
      #expect(run.status == 1 && run.output == "")
      #expect(run.errors.contains("Registers/register.schema"))
      #expect(try Program(in: office.repository.path).run(command).status == 0)
    }
  }

  @Test func `Four eyes are asked for with the list of what nobody else has read`() throws {
    var office = try published()
    try office.edit("Registers/register.schema", "Authority:", to: "Four eyes: yes\nAuthority:")
    try office.repository.commit("Fyra ögon\n\nReviewed-by: Matti <matti@example.fi>\n")
    let short = try office.repository.git("rev-parse", "--short=8", "HEAD~1")
    let text = try office("review", "--language", "en").output
    #expect(text.contains("1 commit lacks a line ”Reviewed-by” with the name and e-mail address"))
    #expect(text.contains("Maija Meikäläinen  Inte publicerat  \(short)\n"))
    let json = try office("review", "--format", "json").output
    #expect(json.contains("\"code\": \"unreviewed\""))
    #expect(json.contains("\"subject\": \"Inte publicerat\""))
    #expect(try !office("review", "--public").output.contains("Reviewed-by"))
  }
}

extension Office {
  /// Marks the commit that is checked out as a publication of a day.
  func publish(_ day: String) throws {
    try repository.git("tag", "--annotate", "--message", "x", "publicerad/\(day)")
  }
}
