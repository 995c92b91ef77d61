import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

/// Tables as they came out of a document, each beside the same table as it was before pages tore it.
@Suite("Torn tables") struct TornTablesTests {
  @Test(
    "a torn table makes the same files as the whole one",
    arguments: [
      ("koivulahti", 4), ("ekskar", 4), ("northhaven", 4),
    ])
  func tornTablesAreMended(name: String, registers: Int) throws {
    let schema = try ShippedRegisters.schema()
    let torn = try TableImport(file: "\(name).txt", schema: schema)
    let whole = try TableImport(file: "\(name).tsv", schema: schema)
    #expect(whole.entries.count == registers)
    #expect(torn.files(schema) == whole.files(schema))
    #expect(torn.findings.count(.error) == 0)
    #expect(whole.findings.inOrder.allSatisfy { ![.tornRow, .outsideTable].contains($0.code) })
  }

  @Test(
    "what was done to a torn table is told, row by row",
    arguments: [
      (
        "koivulahti",
        [
          TableFinding.outsideTable(row: 1, text: "Koivulahden kunta"),
          .outsideTable(row: 3, text: "Tietojärjestelmät ja niiden vastuuhenkilöt"),
          .outsideTable(row: 4, text: "Sivu 1"),
          .splitCell(row: 7, column: "Ansvarsenhet", items: ["Hallinto-osasto", "Keskusarkisto"]),
          .splitCell(row: 7, column: "Ansvarsperson", items: ["Kirjaaja", "Arkistonhoitaja"]),
          .outsideTable(row: 11, text: "Koivulahden kunta"),
          .outsideTable(row: 12, text: "Sivu 2"),
          .repeatedRow(row: 13, name: "Tietojärjestelmän nimi", firstRow: 5),
          .tornRow(row: 14, above: "Kirjaamo (Asiatar)", dropped: []),
          .outsideTable(row: 17, text: "Koivulahden kunta"),
          .outsideTable(row: 18, text: "Sivu 3"),
          .repeatedRow(row: 19, name: "Tietojärjestelmän nimi", firstRow: 5),
          .tornRow(row: 20, above: "Kirjaamo (Asiatar)", dropped: []),
          .outsideTable(row: 24, text: "Hyväksytty kunnanhallituksessa"),
        ]
      ),
      (
        "ekskar",
        [
          .outsideTable(row: 2, text: "EKSKÄRS STAD Förteckning"),
          .splitCell(row: 5, column: "Ansvarsperson", items: ["Hamnkaptenen", "Trafikplaneraren"]),
          .tornRow(row: 9, above: "Kajbokning 2.0", dropped: []),
          .tornRow(row: 13, above: "Äldreomsorgens nycklar", dropped: ["ledaren"]),
        ]
      ),
      (
        "northhaven",
        [
          .unknownColumn(column: "Remarks", suggestion: nil),
          .outsideTable(row: 1, text: "NORTHHAVEN TOWN COUNCIL"),
          .outsideTable(row: 2, text: "Registers under the Act, as of this year"),
          .outsideTable(row: 4, text: "DRB Data register description"),
          .outsideTable(row: 9, text: "1"),
          .tornRow(row: 11, above: "Parks and cemeteries", dropped: []),
          .outsideTable(row: 13, text: "2"),
          .repeatedRow(row: 14, name: "Responsible unit", firstRow: 5),
          .outsideTable(row: 17, text: "3"),
        ]
      ),
    ])
  func mendingIsTold(name: String, findings: [TableFinding]) throws {
    let table = try TableImport(file: "\(name).txt", schema: try ShippedRegisters.schema())
    #expect(table.findings.inOrder == findings.map(Finding.table))
  }

  @Test("the 19 systems as they came out of the document are those of the table, file for file")
  func kronobyIsMended() throws {
    let schema = try ShippedRegisters.schema()
    let torn = try TableImport(file: "kronoby.txt", schema: schema)
    let withoutIDs = try KronobyTable.rows().map { $0.dropFirst().joined(separator: "\t") }
    let whole = TableImport(withoutIDs.joined(separator: "\n"), as: .tsv, schema: schema)
    #expect(torn.entries.count == 19)
    #expect(torn.files(schema) == whole.files(schema))
    #expect(
      torn.findings.inOrder.filter { $0.code == .tornRow } == [
        .table(.tornRow(row: 35, above: "Bindningar", dropped: [])),
        .table(.tornRow(row: 47, above: "M-files", dropped: ["gen"])),
      ])
    #expect(torn.findings.inOrder.count { $0.code == .outsideTable } == 4)
    #expect(torn.findings.count(.warning) + torn.findings.count(.error) == 0)
    let ids = try KronobyTable.rows().dropFirst().map { $0[0] }
    for (file, id) in zip(torn.files(schema), ids) {
      #expect(try Checkout.text("Registers/\(id).register") == file.text)
    }
  }
}
