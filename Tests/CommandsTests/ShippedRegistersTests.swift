import Foundation
import TestSupport
import Testing

/// The registers that are shipped, through the whole program.
struct ShippedRegistersTests {
  @Test func `The 19 registers have no errors, and one misspelling with its suggestion`() throws {
    let office = try Office.withShippedRegisters()
    let run = try office("check", "--format", "json")
    #expect(run.status == 0)
    let report = try JSONText.value(run)
    #expect(report["registers"] as? Int == 19)
    #expect(report["errors"] as? Int == 0)
    #expect(report["warnings"] as? Int == 1)
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let warning = try #require(diagnostics.first { $0["severity"] as? String == "warning" })
    #expect(warning["code"] as? String == "unknown-value")
    #expect(warning["path"] as? String == "Registers/syneprotokollsregister.register")
    #expect((warning["hints"] as? [String])?.first?.contains("”Byggnadsövervakningen”") == true)

    let text = try office("check")
    #expect(text.status == 0)
    #expect(text.output.contains("Byggnadsövervakning"))
    let summary = "19 register kontrollerade: 0 fel, 1 varning"
    #expect(text.lines.suffix(2).contains { $0.hasPrefix(summary) })
  }

  @Test func `The list has every cell of the document's table`() throws {
    let office = try Office.withShippedRegisters()
    let run = try office("list", "--format", "json")
    #expect(run.status == 0)
    let list = try JSONText.value(run)
    #expect(list["at"] as? String == "worktree")
    let registers = try #require(list["registers"] as? [[String: Any]])
    let rows = try String(
      contentsOfFile: "\(Office.packageFolder)/Tests/RegisterModelTests/Tables/systems.tsv",
      encoding: .utf8
    ).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(rows.count == 19)
    #expect(registers.count == 19)
    for row in rows {
      let register = try #require(registers.first { $0["id"] as? String == row[0] })
      let fields = try #require(register["fields"] as? [String: Any])
      #expect(register["path"] as? String == "Registers/\(row[0]).register")
      #expect(register["name"] as? String == row[1])
      #expect(fields["name"] as? String == row[1])
      #expect(fields["purpose"] as? [String: String] == ["sv": row[2]])
      #expect(fields["content"] as? [String: String] == ["sv": row[3]])
      #expect(fields["archive-plan"] is NSNull)
      #expect(fields["personal-data-description"] is NSNull)
      #expect(fields["data-register-description"] as? Bool == true)
      #expect(fields["unit"] as? [String] == row[7].components(separatedBy: " / "))
      #expect(fields["person"] as? [String] == row[8].components(separatedBy: " / "))
      #expect((register["unknown"] as? [Any])?.isEmpty == true)
    }
    #expect(
      try JSONText.keys(run) == """
        : version kind at registers
        registers[]: id path name fields unknown
        registers[].fields: name purpose content archive-plan personal-data-description \
        data-register-description unit person
        registers[].fields.purpose: sv
        registers[].fields.content: sv

        """)
  }

  @Test func `What is shipped is in canonical form`() throws {
    let office = try Office.withShippedRegisters()
    #expect(try office("format", "--check").status == 0)
    let run = try office("format", "--format", "json")
    #expect(run.status == 0)
    #expect(try JSONText.value(run)["changed"] as? [String] == [])
    #expect(try office.repository.git("status", "--porcelain") == "")
  }

  @Test func `What is shipped is what import makes of the table`() throws {
    let office = try Office.withShippedRegisters()
    let table = "\(Office.packageFolder)/Tests/RegisterModelTests/Tables/systems.tsv"
    let run = try office("import", table, "--format", "json")
    #expect(run.status == 0)
    let report = try JSONText.value(run)
    #expect((report["skipped"] as? [String])?.count == 19)
    #expect(try office.repository.git("status", "--porcelain") == "")
  }
}
