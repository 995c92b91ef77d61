import Diagnostics
import Testing

@Suite("The page of codes") struct DiagnosticCodesTests {
  private let rows: [CodeRow]

  init() throws {
    rows = CodeRow.rows(of: try Catalogue.text(of: "DiagnosticCodes"))
  }

  @Test("every code stands in the page once, with the clause and the severities that the code has")
  func everyCodeIsExplained() {
    for code in DiagnosticCode.allCases {
      let expected = code.examples.map(\.severity.rawValue)
      let found = rows.filter { $0.code == code.rawValue }
      #expect(found.count == 1, "\(code.rawValue) stands in the page \(found.count) times")
      for row in found {
        #expect(row.clause == code.clause.description, "the clause of \(code.rawValue)")
        #expect(row.severities == expected, "the severity of \(code.rawValue)")
      }
    }
  }

  @Test("every code in the page exists, and they stand in the order of the code")
  func noCodeIsInvented() {
    #expect(rows.map(\.code) == DiagnosticCode.allCases.map(\.rawValue))
  }

  @Test("the examples have the codes that they are examples of")
  func examplesAreOfTheirCodes() {
    for code in DiagnosticCode.allCases {
      #expect(!code.examples.isEmpty)
      #expect(code.examples.allSatisfy { $0.code == code })
    }
  }

  @Test("a row is read by its cells, and other lines are no rows")
  func rowsAreRead() {
    let page = """
      | code | clause | severity | meaning | what to do |
      |---|---|---|---|---|
      | `a-b` | 1.3 | error, warning | It says `c`. | Do it. |
      A line with `a-b`.
      """
    let row = CodeRow.rows(of: page)
    #expect(row.map(\.code) == ["a-b"])
    #expect(row.map(\.clause) == ["1.3"])
    #expect(row.map(\.severities) == [["error", "warning"]])
  }

  @Test("every clause that a code cites is a clause of the page on the format")
  func clausesExist() throws {
    let page = try Catalogue.text(of: "FileFormat")
    for clause in Set(DiagnosticCode.allCases.map(\.clause)) {
      let heading = clause.item == 0 ? "\n## \(clause). " : "\n**\(clause) "
      #expect(page.contains(heading), "clause \(clause)")
    }
  }
}
