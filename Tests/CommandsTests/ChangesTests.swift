import Foundation
import TestSupport
import Testing

/// What the commands tell of edits, from the working tree to the change log.
struct ChangesTests {
  /// Two registers, and in the working tree another owner and another description.
  private func edited() throws -> Office {
    let office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "Kuratorerna", to: "Rektorn")
    try office.edit("Registers/wilma.register", "elevregister", to: "register över elever")
    return office
  }

  @Test func `An edit of an owner and of a description is told as these two changes`() throws {
    let office = try edited()
    let run = try office("diff", "--language", "en")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Aura (Registers/aura.register)
          Ansvarsperson: removed ”Kuratorerna”, added ”Rektorn”

        Wilma (Registers/wilma.register)
          Användningsområde changed:
            Skolornas [-elevregister-]{+register över elever+}

        """)
    #expect(try office("diff", "--exit-code").status == 1)
  }

  @Test func `Colours mark the words in the place of brackets`() throws {
    let office = try edited()
    let run = try office("diff", "--color", "always")
    #expect(!run.output.contains("[-"))
    #expect(run.output.contains("\u{1B}["))
    #expect(try office("diff", "--color=never").output == office("diff").output)
  }

  @Test func `Programs read the changes by the contract's keys`() throws {
    let office = try edited()
    let run = try office("diff", "--format", "json")
    let head = try office.repository.git("rev-parse", "HEAD")
    #expect(
      run.output == """
        {
          "version": 1,
          "kind": "diff",
          "from": "\(head)",
          "to": "worktree",
          "schema": [],
          "registers": [
            {
              "id": "aura",
              "path": "Registers/aura.register",
              "old_path": null,
              "status": "changed",
              "changes": [
                {
                  "register": "aura",
                  "name": "Aura",
                  "field": "person",
                  "key": "Ansvarsperson",
                  "group": "owner",
                  "language": null,
                  "kind": "changed",
                  "old": [
                    "Psykologen",
                    "Kuratorerna"
                  ],
                  "new": [
                    "Psykologen",
                    "Rektorn"
                  ],
                  "old_line": 4,
                  "new_line": 4
                }
              ]
            },
            {
              "id": "wilma",
              "path": "Registers/wilma.register",
              "old_path": null,
              "status": "changed",
              "changes": [
                {
                  "register": "wilma",
                  "name": "Wilma",
                  "field": "purpose",
                  "key": "Användningsområde",
                  "group": "description",
                  "language": "sv",
                  "kind": "changed",
                  "old": "Skolornas elevregister",
                  "new": "Skolornas register över elever",
                  "old_line": 2,
                  "new_line": 2
                }
              ]
            }
          ]
        }

        """)
  }

  @Test func `Filters leave what is asked for`() throws {
    let office = try edited()
    #expect(try !office("diff", "--group", "owner").output.contains("Wilma"))
    #expect(try !office("diff", "--field", "purpose").output.contains("Aura"))
    #expect(try !office("diff", "--field", "Användningsområde").output.contains("Aura"))
    #expect(try !office("diff", "wilma").output.contains("Aura"))
    #expect(try !office("diff", "--", "Registers/wilma.register").output.contains("Aura"))
    #expect(try !office("diff", "HEAD", "--", "Wilma").output.contains("Aura"))
    #expect(try office("diff", "--group", "legal", "--exit-code").status == 0)
  }

  @Test func `Wrapping anew and ordering anew is no change`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit(
      "Registers/aura.register", "Användningsområde: Psykologen dokumenterar",
      to: "Användningsområde:\n    Psykologen\n    dokumenterar")
    try office.edit(
      "Registers/aura.register", "    Psykologen\n    Kuratorerna\n",
      to: "    Kuratorerna\n    Psykologen\n")
    let run = try office("diff", "--exit-code")
    #expect(run.status == 0)
    #expect(run.output == "Inga ändringar\n")
    #expect(
      try office("diff", "--format", "json").output.contains("\"registers\": []"))
  }

  @Test func `A review tells what is committed, and apart from it what is not`() throws {
    var office = try edited()
    try office.repository.git("tag", "--annotate", "--message", "x", "publicerad/2023-11-15")
    let before = try office("review", "--language", "en").output
    #expect(before.hasPrefix("Review: the changes since publicerad/2023-11-15\n\nNo changes\n"))
    let committed = try office.repository.commit("Ny ansvarig\n\nDecision: § 45/2023\n")
    let run = try office("review", "--language", "en")
    #expect(run.status == 0)
    #expect(run.output.contains("Changed owner:             Aura\n"))
    #expect(run.output.contains("Changed description:       Wilma\n"))
    #expect(run.output.contains("[-elevregister-]{+register över elever+}"))
    #expect(run.output.contains("Maija Meikäläinen 2023-11-15: Ny ansvarig\n"))
    #expect(run.output.contains("Decision: § 45/2023\n"))
    #expect(try office("review", "--exit-code").status == 1)

    try office.edit("Registers/wilma.register", "Rektorn", to: "Psykologen")
    let json = try office("review", "--format", "json")
    let review = try JSONText.value(json)
    #expect(review["since"] as? String == "publicerad/2023-11-15")
    #expect(review["to"] as? String == committed)
    let summary = try #require(review["summary"] as? [String: [String]])
    #expect(summary["owner"] == ["aura"])
    #expect(summary["description"] == ["wilma"])
    let blockers = try #require(review["blockers"] as? [[String: String]])
    #expect(blockers.map { $0["code"] } == ["uncommitted"])
    #expect((review["uncommitted"] as? [[String: Any]])?.first?["id"] as? String == "wilma")
    let keys = try JSONText.keys(json)
    #expect(
      keys.hasPrefix(
        """
        : version kind since to summary schema registers opened outdated \
        uncommitted uncommitted_schema diagnostics blockers
        summary: opened added removed renamed owner description other
        registers[]: id path old_path status changes
        registers[].changes[]: register name field key group language kind old new old_line \
        new_line commits
        registers[].changes[].commits[]: commit author date subject trailers
        registers[].changes[].commits[].trailers: Decision

        """))
  }

  @Test func `Programs read who gave a register another name`() throws {
    var office = try edited()
    try office.repository.git("tag", "--annotate", "--message", "x", "publicerad/2023-11-15")
    try office.repository.git("mv", "Registers/aura.register", "Registers/psyk.register")
    let renamed = try office.repository.commit("Nytt namn")
    let review = try JSONText.value(try office("review", "--format", "json"))
    let registers = try #require(review["registers"] as? [[String: Any]])
    let commits = registers.map { register in
      (register["commits"] as? [[String: Any]])?.compactMap { $0["commit"] as? String }
    }
    #expect(registers.map { $0["id"] as? String } == ["psyk", "wilma"])
    #expect(commits == [[renamed], nil])
  }

  @Test func `A review says how to publish only what would be published`() throws {
    var office = try edited()
    let tag = "publicerad/2023-11-15"
    try office.repository.git("tag", "--annotate", "--message", "x", tag)
    // Nothing that is committed is new.
    #expect(try !office("review", "--language", "en").output.contains("Nothing stands"))
    try office.repository.commit("Ny ansvarig")
    let ready = try office("review", "--language", "en").output
    #expect(ready.contains("Nothing stands in the way"))
    #expect(ready.contains("dataregister publish --output DIR"))
    // Only HEAD is published.
    try office.edit("Registers/aura.register", "Rektorn", to: "Psykologen")
    try office.repository.commit("En till")
    let older = try office("review", "--at", "HEAD~1", "--language", "en").output
    #expect(older.contains("Nothing stands in the way"))
    #expect(!older.contains("dataregister publish"))
  }

  @Test func `A schema that does not parse is told, and stands in the way`() throws {
    var office = try Office.withTwoRegisters()
    let schema = "Registers/register.schema"
    try office.repository.git("switch", "--quiet", "--create", "other")
    try office.edit(schema, "Languages:", to: "Title: X\nLanguages:")
    try office.repository.commit("x")
    try office.repository.git("switch", "--quiet", "main")
    try office.edit(schema, "Languages:", to: "Title: Y\nLanguages:")
    try office.repository.commit("y")
    _ = try office.shell("git merge other")
    #expect(try office.read(schema).contains("<<<<<<<"))
    let difference = try office("diff", "--exit-code", "--language", "en")
    #expect(difference.status == 1)
    #expect(difference.output.hasPrefix("The schema\n  The file has errors"))
    let json = try JSONText.value(try office("diff", "--format", "json"))
    #expect(json["schema_reading"] as? String == "broken")
    let status = try office("status", "--language", "en").output
    #expect(status.contains("Edited, not staged:         register.schema\n"))
    #expect(status.contains("Merge not resolved:         Registers/register.schema\n"))
    let review = try office("review", "--language", "en").output
    #expect(review.contains("- 1 changed file is not committed"))
    let head = try office.repository.git("rev-parse", "HEAD")
    #expect(try office("publish", "--output", "../site", "--reviewed", head).status == 1)
    // Of what is asked for besides, the schema is no part.
    #expect(try office("diff", "aura", "--exit-code").status == 0)
    #expect(try office("diff", "--field", "person", "--exit-code").status == 0)
  }

  @Test func `A schema that parses again is told, and nothing that was in it before`() throws {
    var office = try Office.withTwoRegisters()
    let schema = "Registers/register.schema"
    try office.edit(schema, "Languages:", to: "<<<<<<< x\nLanguages:")
    try office.repository.commit("Fel")
    try office.edit(schema, "<<<<<<< x\n", to: "")
    let status = try office("status", "--language", "en").output
    #expect(status.contains("Edited, not staged:         register.schema\n"))
    let unfinished = try JSONText.value(try office("review", "--format", "json"))
    #expect(unfinished["uncommitted_schema_reading"] as? String == "mended")
    try office.repository.commit("Rätt")
    // The schema in the folder is yet another, and not what either commit has.
    try office.edit(schema, "Languages:", to: "Title: X\nLanguages:")
    let difference = try office("diff", "HEAD~1..HEAD", "--exit-code", "--language", "en")
    #expect(difference.status == 1)
    #expect(
      difference.output
        == """
        The schema
          The errors in the file have been fixed; other changes in it cannot be shown

        """)
    let json = try JSONText.value(try office("diff", "HEAD~1..HEAD", "--format", "json"))
    #expect(json["schema_reading"] as? String == "mended")
    #expect((json["schema"] as? [Any])?.isEmpty == true)
    let broken = try JSONText.value(try office("diff", "HEAD~2..HEAD~1", "--format", "json"))
    #expect(broken["schema_reading"] as? String == "broken")
    #expect((broken["schema"] as? [Any])?.isEmpty == true)
    let whole = try JSONText.value(try office("diff", "HEAD~2..HEAD", "--format", "json"))
    #expect(whole["schema_reading"] == nil)
    // One that is too large to be read is told as one that does not parse.
    try office.repository.write(schema, "Title: X\n" + String(repeating: "#\n", count: 4_200_000))
    try office.repository.commit("För stort")
    try office.repository.git("checkout", "--quiet", "HEAD~1", "--", schema)
    let large = try JSONText.value(try office("diff", "HEAD~1..HEAD", "--format", "json"))
    #expect(large["schema_reading"] as? String == "broken")
    #expect((large["schema"] as? [Any])?.isEmpty == true)
    let fromLarge = try JSONText.value(try office("diff", "HEAD..HEAD~2", "--format", "json"))
    #expect(fromLarge["schema_reading"] as? String == "broken")
    #expect((fromLarge["schema"] as? [Any])?.isEmpty == true)
    // One that is gone is told as removed, whatever it was.
    try office.repository.git("rm", "--quiet", "--cached", schema)
    let gone = try JSONText.value(try office("diff", "--staged", "--format", "json"))
    #expect(gone["schema_reading"] == nil)
    #expect((gone["schema"] as? [Any])?.isEmpty == false)
  }

  @Test func `A change log of a register goes on under the ids that it had`() throws {
    var office = try edited()
    try office.repository.commit("Ny ansvarig")
    try office.repository.git("mv", "Registers/aura.register", "Registers/psyk.register")
    try office.repository.commit("Nytt namn")
    for id in ["psyk", "aura"] {
      let json = try office("changelog", "--register", id, "--format", "json")
      let sections = try #require(try JSONText.value(json)["sections"] as? [[String: Any]])
      let entries = sections.flatMap { $0["entries"] as? [[String: Any]] ?? [] }
      #expect(
        entries.map { $0["subject"] as? String }
          == ["Nytt namn", "Ny ansvarig", "Första registren"], "\(id)")
    }
  }

  @Test func `A change log of a register is not that of another one which has its id`() throws {
    var office = try edited()
    try office.repository.commit("Ny ansvarig")
    try office.repository.git("mv", "Registers/aura.register", "Registers/psyk.register")
    try office.repository.commit("Nytt namn")
    try office.repository.git("tag", "-a", "-m", "Publicerad", "publicerad/2026-03-01")
    try office.repository.write(
      "Registers/aura.register", "Namn: Ny Aura\nAnsvarsenhet: Ekonomi\nDatainnehåll: Fakturor\n")
    try office.repository.commit("En annan Aura")
    try office.repository.git("tag", "-a", "-m", "Publicerad", "publicerad/2026-03-02")
    try office.repository.git("switch", "--quiet", "--create", "gren")
    try office.repository.git("mv", "Registers/psyk.register", "Registers/psykolog.register")
    try office.repository.commit("Namn på gren")
    try office.repository.git("switch", "--quiet", "main")
    func told(_ words: String...) throws -> [String] {
      let json = try Program(in: office.repository.path).run(
        ["changelog", "--format", "json", "--register"] + words)
      let sections = try #require(try JSONText.value(json)["sections"] as? [[String: Any]])
      return sections.flatMap { $0["entries"] as? [[String: Any]] ?? [] }.map { entry in
        let (subject, register) = (entry["subject"] as? String, entry["register"] as? String)
        return "\(subject ?? "") \(register ?? "")"
      }
    }
    let own = ["Nytt namn psyk", "Ny ansvarig aura", "Första registren aura"]
    #expect(try told("psyk") == own)
    #expect(try told("aura").first == "En annan Aura aura")
    #expect(try !told("aura").contains(own[0]))
    #expect(try told("psykolog", "published..gren") == ["Namn på gren psykolog"])
    #expect(try told("psyk", "main~3..main") == Array(own.prefix(2)))
    // At the end of the range the register had its first id.
    #expect(try told("psyk", "main~3..main~2") == ["Ny ansvarig aura"])
    #expect(try told("psyk", "--register", "wilma").count == 5)
    let inPublic = try told("psyk", "--public")
    #expect(inPublic == [" psyk"])
    #expect(try told("aura", "--public") == [" aura"])
    #expect(try told("psyk", "--public", "main~1..main") == [])
  }

  @Test func `A history of the owner is newest first, and told with commit, author and day`() throws
  {
    var office = try edited()
    let first = try office.repository.git("rev-parse", "HEAD")
    let second = try office.repository.commit("Ny ansvarig")
    let run = try office("history", "aura", "--group", "owner", "--language", "en")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Aura (Registers/aura.register)

        2023-11-15  Maija Meikäläinen  \(second.prefix(8))
          Ny ansvarig
          Ansvarsperson: removed ”Kuratorerna”, added ”Rektorn”

        2023-11-15  Maija Meikäläinen  \(first.prefix(8))
          Första registren
          The register was added
          Ansvarsperson: Psykologen
                         Kuratorerna

        """)
    let json = try office("history", "aura", "--field", "person", "--format", "json")
    let history = try JSONText.value(json)
    #expect(history["register"] as? String == "aura")
    #expect(history["complete"] as? Bool == true)
    let entries = try #require(history["entries"] as? [[String: Any]])
    #expect(entries.map { $0["commit"] as? String } == [second, first])
    #expect(entries.map { $0["kind"] as? String } == ["changed", "created"])
    #expect(entries[0]["date"] as? String == "2023-11-15T02:13:20+02:00")
    #expect(
      try JSONText.keys(json) == """
        : version kind register path complete entries
        entries[]: commit author date committer_date subject trailers path old_path kind changes
        entries[].trailers:\(" ")
        entries[].changes[]: register name field key group language kind old new old_line new_line

        """)
  }

  @Test func `Each field is told with the commit that gave it its value`() throws {
    var office = try edited()
    let first = try office.repository.git("rev-parse", "HEAD")
    let second = try office.repository.commit("Ny ansvarig")
    let text = try office("blame", "aura")
    #expect(text.output.contains("Rektorn\n"))
    #expect(
      text.output.contains("15.11.2023  Maija Meikäläinen  \(second.prefix(8))  Ny ansvarig\n"))
    let json = try office("blame", "aura", "--format", "json")
    let fields = try #require(try JSONText.value(json)["fields"] as? [[String: Any]])
    #expect(fields.map { $0["field"] as? String } == ["name", "purpose", "documented", "person"])
    #expect(fields.map { $0["commit"] as? String } == [first, first, first, second])
    #expect(fields[1]["language"] as? String == "sv")
    #expect(
      try JSONText.keys(json) == """
        : version kind register fields
        fields[]: field language value commit author date subject

        """)
  }

  @Test func `A change log has a section a publication, and of a range one`() throws {
    var office = try edited()
    try office.repository.git("tag", "--annotate", "--message", "x", "publicerad/2023-11-15")
    let second = try office.repository.commit("Ny ansvarig")
    let json = try office("changelog", "--format", "json")
    let sections = try #require(try JSONText.value(json)["sections"] as? [[String: Any]])
    #expect(sections.count == 2)
    #expect(sections[0]["publication"] is NSNull)
    #expect(sections[1]["publication"] as? String == "publicerad/2023-11-15")
    let entries = try #require(sections[0]["entries"] as? [[String: Any]])
    #expect(entries.map { $0["register"] as? String } == ["aura", "wilma"])
    #expect(entries.allSatisfy { $0["commit"] as? String == second })
    #expect(
      try JSONText.keys(json).hasPrefix(
        """
        : version kind sections
        sections[]: publication date schema entries
        sections[].entries[]: register commit author date committer_date subject trailers path \
        old_path kind changes

        """))
    let range = try office("changelog", "published..", "--register", "wilma", "--language", "en")
    #expect(range.status == 0)
    #expect(range.output.hasPrefix("Changes: published..\n"))
    #expect(range.output.contains("[-elevregister-]{+register över elever+}"))
    #expect(!range.output.contains("Aura"))
    #expect(try office("changelog", "--group", "legal", "HEAD~1..").output == "Inga ändringar\n")
    #expect(try office("changelog", "HEAD..").output == "Inga ändringar\n")
    #expect(try office("changelog", "HEAD").status == 64)
  }

  @Test func `A register is shown as it was`() throws {
    var office = try edited()
    try office.repository.commit("Ny ansvarig")
    #expect(try office("show", "aura").output.contains("Rektorn"))
    let run = try office("show", "aura", "--at", "HEAD~1")
    #expect(
      run.output == """
        Aura
        Registers/aura.register

        Namn:                 Aura
        Användningsområde:    Psykologen dokumenterar klientarbetet i Aura
        DRB:                  ja
        Ansvarsperson:        Psykologen
                              Kuratorerna
        Anmärkning (internt): ej angivet

        """)
    let json = try office("show", "aura", "--at", "HEAD~1", "--format", "json")
    #expect(
      json.output == """
        {
          "version": 1,
          "kind": "show",
          "at": "\(try office.repository.git("rev-parse", "HEAD~1"))",
          "register": {
            "id": "aura",
            "path": "Registers/aura.register",
            "name": "Aura",
            "fields": {
              "name": "Aura",
              "purpose": {
                "sv": "Psykologen dokumenterar klientarbetet i Aura"
              },
              "documented": true,
              "person": [
                "Psykologen",
                "Kuratorerna"
              ],
              "remark": null
            },
            "unknown": []
          }
        }

        """)
  }
}
