import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("Import of tables") struct TableImportTests {
  private let schema: Schema

  init() throws { schema = try ShippedRegisters.schema() }

  private func imported(_ lines: String...) -> TableImport {
    TableImport(
      lines.map { $0 + "\n" }.joined().replacing("|", with: "\t"), as: .tsv, schema: schema)
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
    #expect(table.findings.inOrder.isEmpty)
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
    #expect(table.findings.inOrder.isEmpty)
    let entry = try #require(table.entries.first)
    #expect(entry.values.map(\.language) == [nil, "sv", "fi"])
    #expect(
      entry.values.map(\.value) == [.line("Aura"), .text(["Journal"]), .text(["Päiväkirja"])])
  }

  @Test("two columns that mean one field are an error, and the first is read")
  func repeatedColumns() throws {
    let table = imported("Namn|DRB|Nimi", "Aura|X|Auri")
    #expect(table.findings.inOrder == [.repeatedField(key: "Nimi", firstLine: 1)])
    let entry = try #require(table.entries.first)
    #expect(entry.values.map(\.value) == [.line("Aura"), .flag(true)])
  }

  @Test("a column that nothing knows is a warning with the nearest known one")
  func unknownColumns() {
    let table = imported("Namn|Datainehåll|Anm.", "Aura|Uppgifter|nej")
    #expect(
      table.findings.inOrder == [
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
      table.findings.inOrder == [
        .table(.invalidRow(row: 4, problem: .repeatedID("dagvard-abilita")))
      ])
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
    #expect(table.findings.inOrder == [.table(.invalidRow(row: 2, problem: problem))])
    #expect(table.entries.isEmpty)
  }

  @Test("empty cells at the end of a row are no cells too many")
  func emptyCellsAtTheEnd() {
    let table = imported("Namn|DRB", "Aura|X||")
    #expect(table.findings.inOrder.isEmpty)
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
      table.findings.inOrder.filter { $0.code == .tornRow } == [
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
    #expect(table.findings.inOrder == [.table(.tornRow(row: 3, above: "aura", dropped: []))])
    #expect(
      table.entries.first?.values.map(\.value) == [
        .line("Aura"), .text(["Person- och adressuppgifter"]),
      ])
  }

  @Test("a torn row may reach further than the row above, and several follow each other")
  func tornRowsReachFurther() {
    let table = imported("Namn|DRB|Ansvarsenhet", "Aura", "||Tekniska", "||sektorn")
    #expect(table.findings.inOrder.count == 2)
    #expect(
      table.entries.first?.values.map(\.value) == [.line("Aura"), .list(["Tekniska sektorn"])])
  }

  @Test(
    "CRLF, a lone CR, a byte order mark and lines without text change nothing",
    arguments: ["\n", "\r\n", "\r"])
  func lineEndingsOfSpreadsheets(lineEnd: String) {
    let text = ["\u{FEFF}Namn\tDRB", "\t", " Aura  x \t X", "", "\tnej"].joined(separator: lineEnd)
    let table = TableImport(text, as: .tsv, schema: schema)
    #expect(table.findings.inOrder == [.table(.tornRow(row: 5, above: "Aura x", dropped: []))])
    #expect(table.entries.map { $0.values.map(\.value) } == [[.line("Aura x"), .raw("X nej")]])
    #expect(table.entries.first?.values.map(\.line) == [3, 3])
  }

  @Test("an empty table holds nothing, and has no columns")
  func emptyTables() {
    let table = TableImport("", as: .tsv, schema: schema)
    #expect(table.entries.isEmpty)
    #expect(table.findings.inOrder.isEmpty)
    #expect(!table.hasColumns)
    #expect(!imported("Vad|Vem", "Aura|Psykologen").hasColumns)
    #expect(imported("Vad|Namn").hasColumns)
  }

  @Test("the types of the schema decide what a cell says")
  func cellsAreTyped() {
    let table = TableImport(
      "Name\tKind\tSince\tSite\nA\tnew\t2026-11-22\thttps://a.fi\n", as: .tsv,
      schema: ExampleSchema.schema)
    #expect(
      table.entries.first?.values.map(\.value) == [
        .line("A"), .choice("new"), .date(ExampleSchema.day), .link("https://a.fi"),
      ])
  }

  @Test("a key with a language in brackets means the wording in that language, on its own too")
  func languagesInBrackets() throws {
    let table = imported(
      "Namn|Användningsområde[FI]|Datainnehåll|datainnehåll [en]|Käyttötarkoitus (TJS)[sv]",
      "Aura|Päiväkirja|Uppgifter|Data|Journal")
    #expect(table.findings.inOrder.isEmpty)
    let entry = try #require(table.entries.first)
    #expect(entry.values.map(\.field) == ["name", "purpose", "content", "content", "purpose"])
    #expect(entry.values.map(\.language) == [nil, "fi", "sv", "en", "sv"])
  }

  @Test(
    "brackets with a language that the schema lacks, or on what is not translated, are no title",
    arguments: [
      "Datainnehåll[de]", "Namn[fi]", "Datainnehåll[]", "Datainnehåll]", "[fi]", "id[fi]",
    ])
  func languagesThatAreNone(title: String) {
    let table = imported("Namn|\(title)", "Aura|x")
    #expect(table.findings.inOrder.map(\.code) == [.unknownColumn])
  }

  @Test("titles of several languages, folded over lines and in any order, are found together")
  func mixedTitles() {
    let table = TableImport(
      """
      responsible  PERSON,"Tietojärjestelmän
      nimi",drb,"Registrets
      ansvarsenhet"
      Psykologen,Aura,x,Skolan
      """, as: .csv, schema: schema)
    #expect(table.findings.inOrder.isEmpty)
    #expect(
      table.entries.first?.values.map(\.field) == [
        "person", "name", "data-register-description", "unit",
      ])
  }

  @Test("a column without a title is passed over where it is empty, and told of where it is not")
  func untitledColumns() {
    let table = imported("Namn||DRB|", "Aura||X")
    #expect(table.findings.inOrder.isEmpty)
    #expect(table.entries.count == 1)
    #expect(imported("Namn||DRB", "Aura|!|X").findings.inOrder.map(\.code) == [.unknownColumn])
  }

  @Test("where the first column has no title, the first cell is that of the first that has one")
  func untitledFirstColumn() {
    let table = imported("|Namn|DRB", "|Aura|X", "|Auri|-", "||nej")
    #expect(table.entries.map(\.id.rawValue) == ["aura", "auri"])
    #expect(
      table.findings.inOrder == [.table(.tornRow(row: 4, above: "Auri", dropped: []))])
  }

  @Test("a row that says what one above says is taken once, and so is the header")
  func repeatedRows() {
    let table = imported("Namn|DRB", "Aura|X", "NAMN|drb", "|nej", "Auri|-", "Auri|-")
    #expect(
      table.findings.inOrder == [
        .table(.repeatedRow(row: 3, name: "NAMN", firstRow: 1)),
        .table(.tornRow(row: 4, above: "Aura", dropped: [])),
        .table(.repeatedRow(row: 6, name: "Auri", firstRow: 5)),
      ])
    #expect(table.entries.map(\.id.rawValue) == ["aura", "auri"])
  }

  @Test(
    "a cell with a character that no register may hold makes no register",
    arguments: [
      ("Au\u{200B}ra|X", TableFinding.RowProblem.forbiddenCharacter("<U+200B>", column: "Namn")),
      ("Aura|\u{202E}X", .forbiddenCharacter("<U+202E>", column: "DRB")),
      ("Aura|X\u{0}", .forbiddenCharacter("<U+0000>", column: "DRB")),
      ("Aura|X\u{B}", .forbiddenCharacter("<U+000B>", column: "DRB")),
      (
        "Aura|X" + String(repeating: "\u{301}", count: 31),
        .tooManyMarks(limit: 30, column: "DRB")
      ),
    ])
  func forbiddenCharacters(row: String, problem: TableFinding.RowProblem) {
    let table = imported("Namn|DRB|Anm.", row, "Auri||\u{200B}")
    #expect(
      table.findings.inOrder.dropFirst() == [.table(.invalidRow(row: 2, problem: problem))])
    #expect(table.entries.map(\.id.rawValue) == ["auri"], "a column that is not read does no harm")
  }

  @Test("a name or an id longer than a file's name can be makes no register")
  func longNames() {
    let fits = String(repeating: "a", count: 246)
    let table = imported("id|Namn", "\(fits)|A", "\(fits)a|B", "x/\(fits)a|C", "x/\(fits)|D")
    #expect(table.entries.map(\.values[0].value.plainText) == ["A", "D"])
    #expect(table.findings.failedRows == 2)
  }

  @Test("at most 100 findings of a kind are kept, and the rest counted")
  func manyFindings() {
    let rows = (0..<150).map { "Aura\($0)|a / b" } + (0..<120).map { "|\($0)" }
    let table = TableImport(
      (["Namn|Ansvarsenhet"] + rows + ["***|b"]).map { $0 + "\n" }.joined()
        .replacing("|", with: "\t"), as: .tsv, schema: schema)
    #expect(table.findings.inOrder.count { $0.code == .splitCell } == 100)
    #expect(table.findings.inOrder.count { $0.code == .tornRow } == 100)
    #expect(
      table.findings.inOrder.last == .table(.invalidRow(row: 272, problem: .invalidID("***"))))
    #expect(table.findings.count(.note) == 270)
    #expect(table.findings.omitted == 70)
    #expect(table.findings.failedRows == 1)
  }

  @Test("a row with a personal identity code makes no register, and no message shows the code")
  func identityCodes() {
    let table = TableImport(
      """
      Till 131052-308T
      Namn|Ansvarsperson|Anm.|DRB
      Aura|A / 131052-308T|x|X
      Auri 131052–308t|B||X
      Wilma|131052-9085||X
      Kurre|B|131052-308T|X
      |131052-308T|131052-308T|
      |131052-308T||
      """.replacing("|", with: "\t"), as: .text, schema: schema)
    #expect(table.entries.map(\.id.rawValue) == ["wilma"])
    #expect(table.findings.inOrder.count { $0.code == .tornRow } == 2)
    #expect(
      table.findings.inOrder.filter { $0.severity == .error } == [
        .table(
          .invalidRow(
            row: 3, problem: .identityCode(masked: "******-****", column: "Ansvarsperson"))),
        .table(.invalidRow(row: 4, problem: .identityCode(masked: "******–****", column: "Namn"))),
        .table(
          .invalidRow(
            row: 6, problem: .identityCode(masked: "******-****", column: "Ansvarsperson"))),
      ])
    #expect(!"\(table.findings.inOrder)".contains("308"))
  }
}
