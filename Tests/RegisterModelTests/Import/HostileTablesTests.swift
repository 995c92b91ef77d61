import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

/// Tables that nobody would write by hand: all are read in time linear in their size.
@Suite("Hostile tables", .timeLimit(.minutes(30))) struct HostileTablesTests {
  private func expect(
    _ text: String, as format: TableFormat, _ check: (TableImport) -> Void
  ) throws {
    let schema = try ShippedRegisters.schema()
    check(TableImport(text, as: format, schema: schema))
  }

  @Test("a hundred thousand columns, known and unknown", arguments: TableFormat.allCases)
  func manyColumns(format: TableFormat) throws {
    let known = String(repeating: "Datainnehåll\t", count: 50_000)
    let unknown = (0..<50_000).map { "kolumn \($0)" }.joined(separator: "\t")
    try expect("Namn\t\(known)\(unknown)\nAura\t\tx\n", as: format) { table in
      #expect(table.findings.count(.warning) == 50_000)
      #expect(table.findings.count(.error) == 49_999)
      #expect(table.findings.inOrder.count == 200)
      #expect(table.entries.map(\.id.rawValue) == ["aura"])
    }
  }

  @Test("a hundred thousand columns without a title, and as many rows")
  func manyUntitledColumns() throws {
    let separators = String(repeating: ";", count: 100_000)
    let rows = (0..<100_000).map { "\($0)\n" }.joined()
    try expect("\(separators)Namn\n\(rows)", as: .csv) { table in
      #expect(table.entries.isEmpty)
    }
  }

  @Test("a hundred thousand rows that continue one, that are alike, and that are none")
  func manyRows() throws {
    let torn = String(repeating: "\tfortsättning\tX\n", count: 30_000)
    let alike = String(repeating: "Auri\tx\n", count: 30_000)
    let none = String(repeating: "***\t\n", count: 1) + (0..<30_000).map { "*\tx\($0)\n" }.joined()
    let name = String(repeating: "långt namn ", count: 10_000)
    try expect("Namn\tDatainnehåll\tDRB\n\(name)\n\(torn)\(alike)\(none)", as: .tsv) { table in
      #expect(table.entries.map(\.id.rawValue) == ["auri"])
      #expect(table.findings.count(.note) == 30_000 + 29_999)
      #expect(table.findings.failedRows == 30_002)
    }
  }

  @Test("a row of a hundred thousand cells, a quotation mark that is never closed, and many marks")
  func longRows() throws {
    let row = String(repeating: "x,", count: 100_000)
    try expect("Namn,DRB\nAura,\(row)\nAuri,X\n", as: .csv) { table in
      #expect(table.entries.map(\.id.rawValue) == ["auri"])
    }
    let text = String(repeating: "Aura,X\n", count: 300_000)
    try expect("\"Namn,DRB\n\(text)", as: .csv) { table in
      #expect(table.findings.inOrder == [.table(.unclosedQuote(row: 1))])
    }
    let marks = String(repeating: "\u{301}", count: 500_000)
    try expect("Namn\tDRB\te\(marks)\nAura\tX\ne\(marks)\tX\n", as: .text) { table in
      #expect(table.entries.map(\.id.rawValue) == ["aura"])
    }
  }

  @Test("any bytes at all are read without a trap", arguments: 0..<300)
  func anyBytes(seed: UInt64) throws {
    let bytes = HostileBytes.generate(seed: seed)
    for format in TableFormat.allCases {
      let source = SourceText(path: "t", bytes: bytes)
      let table = TableImport(source, as: format, schema: ExampleSchema.schema)
      #expect(table.entries.count <= bytes.count)
    }
  }
}
