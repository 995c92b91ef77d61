import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("Import of tables") struct TableImportTests {
  private let schema: Schema

  init() throws { schema = try ShippedRegisters.schema() }

  private func imported(_ lines: String...) -> TableImport {
    TableImport(
      ImportTable(tabSeparated: lines.map { $0 + "\n" }.joined().replacing("|", with: "\t")),
      schema: schema)
  }

  @Test(
    "columns are found by labels, keys and aliases in any language",
    arguments: [
      "id|Datasystemets namn|Användningsområde (TJS)|Datainnehåll (HRKS)|ABP|PRB|DRB"
        + "|Registrets ansvarsenhet|Registrets ansvarsperson",
      "ID|namn|ANVÄNDNINGSOMRÅDE|datainnehåll|abp|prb|drb|ansvarsenhet|ansvarsperson",
      "id|Tietojärjestelmän nimi|Käyttötarkoitus (TJS)|Tietosisältö (HRKS)"
        + "|Arkistonmuodostussuunnitelma (AMS)|Henkilörekisteriseloste (HRKS)"
        + "|Tietojärjestelmäseloste (TJS)|Rekisterin vastuuyksikkö|Rekisterin vastuuhenkilö",
      "id|Name of the information system|Purpose of use (TJS)|Data content (HRKS)"
        + "|Archive formation plan (ABP)|Personal data file description (PRB)"
        + "|Data register description (DRB)|Responsible unit|Responsible person",
      "id|Nimi|Anva\u{308}ndningsomra\u{30A}de|Datainnehåll|Arkivbildningsplan"
        + "|Personregisterbeskrivning|Dataregisterbeskrivning|Vastuuyksikkö|Vastuuhenkilö",
    ])
  func columnsAreFound(header: String) throws {
    let table = imported(header, "aura|Aura|Journal|Uppgifter|-||x|Skolan|Psykologen")
    #expect(table.findings.isEmpty)
    let entry = try #require(table.entries.first)
    #expect(entry.id.rawValue == "aura")
    #expect(
      entry.values.map(\.field) == [
        "name", "purpose", "content", "archive-plan", "data-register-description", "unit", "person",
      ])
    #expect(
      entry.values.map(\.value) == [
        .line("Aura"), .text(["Journal"]), .text(["Uppgifter"]), .flag(false), .flag(true),
        .list(["Skolan"]), .list(["Psykologen"]),
      ])
    #expect(entry.values.map(\.language) == [nil, "sv", "sv", nil, nil, nil, nil])
  }

  @Test("a column titled in another language beside the main one holds that language's wording")
  func columnsOfTwoLanguages() throws {
    let table = imported(
      "Namn|Användningsområde (TJS)|Käyttötarkoitus (TJS)", "Aura|Journal|Päiväkirja")
    #expect(table.findings.isEmpty)
    let entry = try #require(table.entries.first)
    #expect(entry.values.map(\.language) == [nil, "sv", "fi"])
    #expect(
      entry.values.map(\.value) == [.line("Aura"), .text(["Journal"]), .text(["Päiväkirja"])])
  }

  @Test("two columns that mean one field are an error, and the first is read")
  func repeatedColumns() throws {
    let table = imported("Namn|DRB|Nimi", "Aura|X|Auri")
    #expect(table.findings == [.repeatedField(key: "Nimi", firstLine: 1)])
    let entry = try #require(table.entries.first)
    #expect(entry.values.map(\.value) == [.line("Aura"), .flag(true)])
  }

  @Test("a column that nothing knows is a warning with the nearest known one")
  func unknownColumns() {
    let table = imported("Namn|Datainehåll|Anm.", "Aura|Uppgifter|nej")
    #expect(
      table.findings == [
        .table(.unknownColumn(column: "Datainehåll", suggestion: "Datainnehåll")),
        .table(.unknownColumn(column: "Anm.", suggestion: nil)),
      ])
    #expect(table.entries.first?.values.map(\.value) == [.line("Aura")])
  }

  @Test("without a column of ids the name is turned into one")
  func namesBecomeIDs() {
    let table = imported("Namn", "Dagvård (Abilita)", "Päikky", "DAGVÅRD – Abilita")
    #expect(table.entries.map(\.id.rawValue) == ["dagvard-abilita", "paikky"])
    #expect(
      table.findings == [.table(.invalidRow(row: 4, problem: .repeatedID("dagvard-abilita")))])
  }

  @Test(
    "a row that can be no register is an error that says why",
    arguments: [
      ("id|Namn", "Aura|Aura", TableFinding.RowProblem.invalidID("Aura")),
      ("id|Namn", "con|Aura", .invalidID("con")),
      ("id|Namn", "../x|Aura", .invalidID("../x")),
      ("Namn|id", "Aura", .invalidID("")),
      ("Namn|DRB", "|X", .noName),
      ("Namn", "***", .invalidID("***")),
      ("Namn|DRB", "Aura|X|Y", .tooManyCells(3, columns: 2)),
    ])
  func rowsThatAreNone(header: String, row: String, problem: TableFinding.RowProblem) {
    let table = imported(header, row)
    #expect(table.findings == [.table(.invalidRow(row: 2, problem: problem))])
    #expect(table.entries.isEmpty)
  }

  @Test("empty cells at the end of a row are no cells too many")
  func emptyCellsAtTheEnd() {
    let table = imported("Namn|DRB", "Aura|X||")
    #expect(table.findings.isEmpty)
    #expect(table.entries.count == 1)
  }

  @Test("a flag that is neither yes nor no is kept as it stands")
  func flagsThatAreNone() {
    let table = imported("Namn|DRB", "Aura|kanske")
    #expect(table.entries.first?.values.last?.value == .raw("kanske"))
  }

  @Test("a torn row is joined to the row above, and what is there already is dropped")
  func tornRowsAreJoined() {
    let table = imported(
      "Namn|Användningsområde|Ansvarsenhet|Ansvarsperson",
      "Bindningar|En kommunal förtroendevald|Revisionsnämnden /|Revisionsnämnden /",
      "",
      "|och tjänsteinnehavare|Allmänna förvaltningen|Huvudbokföraren",
      "M-files|Dokumenthanteringssystem|Tekniska sektorn|Byggnadsövervakningen",
      "|som används||gen")
    #expect(
      table.findings.prefix(2) == [
        .table(.tornRow(row: 4, above: "Bindningar", dropped: [])),
        .table(.tornRow(row: 6, above: "M-files", dropped: ["gen"])),
      ])
    #expect(
      table.entries.map { $0.values.map(\.value) } == [
        [
          .line("Bindningar"), .text(["En kommunal förtroendevald och tjänsteinnehavare"]),
          .list(["Revisionsnämnden", "Allmänna förvaltningen"]),
          .list(["Revisionsnämnden", "Huvudbokföraren"]),
        ],
        [
          .line("M-files"), .text(["Dokumenthanteringssystem som används"]),
          .list(["Tekniska sektorn"]), .list(["Byggnadsövervakningen"]),
        ],
      ])
  }

  @Test("with a column of ids in front, a row is torn where its id is empty")
  func tornRowsBelowIDs() {
    let table = imported("id|Namn|Datainnehåll", "aura|Aura|Person- och", "||adressuppgifter")
    #expect(table.findings == [.table(.tornRow(row: 3, above: "aura", dropped: []))])
    #expect(
      table.entries.first?.values.map(\.value) == [
        .line("Aura"), .text(["Person- och adressuppgifter"]),
      ])
  }

  @Test("a torn row may reach further than the row above, and several follow each other")
  func tornRowsReachFurther() {
    let table = imported("Namn|DRB|Ansvarsenhet", "Aura", "||Tekniska", "||sektorn")
    #expect(table.findings.count == 2)
    #expect(
      table.entries.first?.values.map(\.value) == [.line("Aura"), .list(["Tekniska sektorn"])])
  }

  @Test("CRLF, a byte order mark and lines without text change nothing")
  func lineEndingsOfSpreadsheets() {
    let table = ImportTable(tabSeparated: "\u{FEFF}Namn\tDRB\r\n\t\r\n Aura  x \t X\r\n\r\n")
    #expect(table.header == ["Namn", "DRB"])
    #expect(table.rows == [ImportTable.Row(line: 3, cells: ["Aura x", "X"])])
  }

  @Test("an empty table holds nothing")
  func emptyTables() {
    let table = TableImport(ImportTable(tabSeparated: ""), schema: schema)
    #expect(table.entries.isEmpty)
    #expect(table.findings.isEmpty)
  }

  @Test("the types of the schema decide what a cell says")
  func cellsAreTyped() {
    let table = TableImport(
      ImportTable(tabSeparated: "Name\tKind\tSince\tSite\nA\tnew\t2026-11-22\thttps://a.fi\n"),
      schema: ExampleSchema.schema)
    #expect(
      table.entries.first?.values.map(\.value) == [
        .line("A"), .choice("new"), .date(ExampleSchema.day), .link("https://a.fi"),
      ])
  }
}
