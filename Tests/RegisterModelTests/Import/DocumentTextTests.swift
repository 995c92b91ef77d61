import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

/// Tables as they come out of a document, with the text around them.
@Suite("Import of a document's text") struct DocumentTextTests {
  private let schema: Schema

  init() throws { schema = try ShippedRegisters.schema() }

  private func imported(_ text: String) -> TableImport {
    TableImport(text.replacing("|", with: "\t"), as: .text, schema: schema)
  }

  @Test("the table begins at the line that names the most columns, and what is outside is told")
  func headersAreFound() {
    let table = imported(
      """
      KRONOBY KOMMUN

      ABP|Arkivbildningsplan
      ABP|PRB|anm.
      Namn|ABP|PRB
      Aura|X|
      Namn|ABP|Ansvarsenhet
      Sida 2
      Auri||X
      Godkänd
      """)
    #expect(
      table.findings.inOrder == [
        .table(.outsideTable(row: 1, text: "KRONOBY KOMMUN")),
        .table(.outsideTable(row: 3, text: "ABP Arkivbildningsplan")),
        .table(.outsideTable(row: 4, text: "ABP PRB anm.")),
        .table(.outsideTable(row: 8, text: "Sida 2")),
        .table(.outsideTable(row: 10, text: "Godkänd")),
      ])
    #expect(table.entries.map(\.id.rawValue) == ["aura", "namn", "auri"])
  }

  @Test(
    "a text in which no line names two columns is no table",
    arguments: [
      "", "Namn\nAura\n", "Namn|Vad\nAura|X\n", "ABP|Arkivbildningsplan\n", "Namn|Nimi\n",
    ])
  func noHeader(text: String) {
    let table = imported(text)
    #expect(!table.hasColumns)
    #expect(table.entries.isEmpty)
    #expect(table.findings.inOrder.isEmpty)
  }

  @Test("neither page text, a repeated header nor a form feed parts a torn row from the row above")
  func tornAcrossPages() {
    let table = imported(
      """
      Namn|Datainnehåll|DRB
      Aura|Person-|x

      Sida 1
      \u{C}Kommunen
      Namn|Datainnehåll|DRB
      |och adressuppgifter
      \u{C}|(journal)|x
      Sida 3\u{C}Auri|Namn|x\u{C}
      """)
    #expect(
      table.findings.inOrder == [
        .table(.outsideTable(row: 4, text: "Sida 1")),
        .table(.outsideTable(row: 5, text: "Kommunen")),
        .table(.repeatedRow(row: 6, name: "Namn", firstRow: 1)),
        .table(.tornRow(row: 7, above: "Aura", dropped: [])),
        .table(.tornRow(row: 8, above: "Aura", dropped: ["x"])),
        .table(.outsideTable(row: 9, text: "Sida 3")),
      ])
    #expect(
      table.entries.map { $0.values.map(\.value) } == [
        [.line("Aura"), .text(["Person- och adressuppgifter (journal)"]), .flag(true)],
        [.line("Auri"), .text(["Namn"]), .flag(true)],
      ])
  }

  @Test("a word that is parted at the end of a line is joined with a space, as the rule says")
  func hyphensAreKept() {
    let table = imported("Namn|Datainnehåll\nAura|journal-\n|föring\n")
    #expect(table.entries.first?.values.last?.value == .text(["journal- föring"]))
  }

  @Test("a row torn before any other is a row without a name")
  func tornWithoutRowAbove() {
    let table = imported("Namn|Datainnehåll\n|och mera\nAura|x\n")
    #expect(table.findings.inOrder == [.table(.invalidRow(row: 2, problem: .noName))])
    #expect(table.entries.map(\.id.rawValue) == ["aura"])
  }

  @Test("a long line outside the table is quoted by its beginning")
  func longLinesAreCut() {
    let table = imported(String(repeating: "lagen ", count: 1000) + "\nNamn|DRB\nAura|X\n")
    guard case .table(.outsideTable(1, let text))? = table.findings.inOrder.first else {
      Issue.record("the line is told of")
      return
    }
    #expect(text.hasPrefix("lagen lagen"))
    #expect(text.hasSuffix("…"))
    #expect(text.unicodeScalars.count <= 81)
  }
}
