import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

/// Tables that spreadsheets write, by RFC 4180.
@Suite("Import of comma-separated values") struct CommaSeparatedTests {
  private let schema: Schema

  init() throws { schema = try ShippedRegisters.schema() }

  private func imported(_ text: String) -> TableImport {
    TableImport(text, as: .csv, schema: schema)
  }

  private func values(_ text: String) -> [[FieldValue]] {
    let table = imported(text)
    #expect(table.findings.count(.error) == 0, "\(table.findings.inOrder)")
    return table.entries.map { $0.values.map(\.value) }
  }

  @Test(
    "the separator is the one by which the header has the most known titles",
    arguments: [
      "Namn,DRB\nAura,X\n",
      "Namn;DRB\nAura;X\n",
      "Namn\tDRB\nAura\tX\n",
      "\n;;\nNamn;DRB;Syfte, mål, medel, m.m.\nAura;X\n",
      "\"Namn\",\"DRB\",\"a;b;c\"\n\"Aura\",\"X\"\n",
      "\u{FEFF}\"Namn\";\"DRB\"\r\n\"Aura\";\"X\"\r\n",
      "DRB,Namn\rX,Aura",
    ])
  func separators(text: String) {
    #expect(values(text).map(Set.init) == [[.line("Aura"), .flag(true)]])
  }

  @Test("quotation marks keep separators, line breaks and doubled marks in a cell")
  func quotedCells() {
    let lines = [
      "Namn,Datainnehåll,DRB", #""Aura, ""den nya""","Person-"#, "och adressuppgifter\r", "",
      #"Andra stycket",X"#, #"Auri "ny",a"b"" , X"#,
    ]
    #expect(
      values(lines.joined(separator: "\n")) == [
        [
          .line(#"Aura, "den nya""#), .text(["Person- och adressuppgifter", "Andra stycket"]),
          .flag(true),
        ],
        [.line(#"Auri "ny""#), .text([#"a"b"""#]), .flag(true)],
      ])
  }

  @Test("a line break in a cell is a new item in a list, and a space in a value of one line")
  func lineBreaksInCells() {
    let table = imported(
      "Namn;Ansvarsperson;DRB\r\n\"Aura\nWilma\n\";\"Psykologen\r\nKuratorerna\";\"x\n\"\r\nA;\"B\n\"\r\n"
    )
    #expect(
      table.entries.map { $0.values.map(\.value) } == [
        [.line("Aura Wilma"), .list(["Psykologen", "Kuratorerna"]), .flag(true)],
        [.line("A"), .list(["B"])],
      ])
    #expect(
      table.findings.inOrder == [
        .table(.splitCell(row: 2, column: "Ansvarsperson", items: ["Psykologen", "Kuratorerna"]))
      ])
  }

  @Test(
    "rows are named by the line that they begin on, whatever ends the lines",
    arguments: [
      "\n", "\r\n", "\r",
    ])
  func linesAreCounted(lineEnd: String) {
    let table = imported(
      ["Namn;DRB", "\"Aura", "", "x\";\"", "X\"", "***;X"].joined(separator: lineEnd))
    #expect(table.entries.first?.values.map(\.line) == [2, 2])
    #expect(table.findings.inOrder == [.table(.invalidRow(row: 6, problem: .invalidID("***")))])
  }

  @Test(
    "the apostrophe that keeps a spreadsheet from reckoning is taken away",
    arguments: [
      ("'=1+1", "=1+1"), ("'+358", "+358"), ("'-", "-"), ("'@a", "@a"), ("\"'\tx\"", "x"),
      ("\"'\rx\"", "x"), ("\"'=\"\"a\"\"\"", "=\"a\""), ("'a", "'a"), ("''=", "'="), ("''a", "''a"),
      ("'", "'"),
    ])
  func guardedCells(cell: String, value: String) {
    #expect(values("Namn,Datainnehåll\nAura,\(cell)\n") == [[.line("Aura"), .text([value])]])
    #expect(values("Datainnehåll,Namn\n\(cell),Aura") == [[.text([value]), .line("Aura")]])
  }

  @Test("a quotation mark that is never closed is an error on its line, and no row is taken")
  func unclosedQuotes() {
    let table = imported("Namn;DRB\nAura;X\nAuri;\"X\nPrimus;\"X\nWilma;X\n\"\"Kurre;X\nA;\"b\n")
    #expect(table.entries.isEmpty)
    #expect(table.findings.inOrder == [.table(.unclosedQuote(row: 7))])
    #expect(imported("\"Namn;DRB\nAura;X").findings.inOrder == [.table(.unclosedQuote(row: 1))])
  }

  @Test("text behind the closing quotation mark makes no register; white space does no harm")
  func textBehindQuotes() {
    let table = imported("Namn,DRB\n\"Aura\" den nya,X\n\"Auri\" ,\"X\"\t\n")
    #expect(
      table.findings.inOrder == [
        .table(.invalidRow(row: 2, problem: .textAfterQuote(column: "Namn")))
      ])
    #expect(table.entries.map(\.id.rawValue) == ["auri"])
  }

  @Test("the endings of files tell their format")
  func endings() {
    #expect(TableFormat(path: "a/B.CSV") == .csv)
    #expect(TableFormat(path: "b.txt") == .text)
    #expect(TableFormat(path: "c.tsv") == .tsv)
    #expect(TableFormat(path: "-") == .tsv)
  }

  @Test("any texts in quoted cells are read back as they were written", arguments: 0..<200)
  func writtenCellsAreReadBack(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "ö", "\"", "\"\"", ",", ";", "\t", " ", "\n", "\r\n", "'", "=", "e\u{301}"]
    let separator = generator.pick([",", ";", "\t"])
    var rows: [[String]] = []
    for row in 0..<Int.random(in: 1..<6, using: &generator) {
      let cells = (0..<2).map { _ in
        "b"
          + (0..<Int.random(in: 0..<9, using: &generator)).map { _ in generator.pick(pieces) }
          .joined() + "c"
      }
      rows.append(["n\(row)"] + cells)
    }
    let text = ([["Namn", "Datainnehåll", "Användningsområde"]] + rows).map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: separator)
    }.joined(separator: generator.pick(["\n", "\r\n", "\r"]))
    let expected = rows.map { row in
      [FieldValue.line(row[0])] + row.dropFirst().map { .text(paragraphs(of: $0)) }
    }
    #expect(values(text) == expected)
  }

  /// The paragraphs of a text, found without the code that is tested.
  private func paragraphs(of text: String) -> [String] {
    var paragraphs: [[String]] = [[]]
    let lines = text.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.map(String.init)
      if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1] += words }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
