import Diagnostics
import Testing

@Suite("Findings and reports") struct FindingTests {
  @Test("codes are words joined by hyphens, and cite a clause")
  func codesAreStableNames() {
    let allowed = Set("abcdefghijklmnopqrstuvwxyz-8")
    for code in DiagnosticCode.allCases {
      #expect(allowed.isSuperset(of: code.rawValue))
      #expect((1...6).contains(code.clause.section))
    }
  }

  @Test(
    "a clause is cited by its number",
    arguments: [(Clause(1, 3), "1.3"), (Clause(2), "2"), (Clause(1, 10), "1.10")])
  func clausesAreCited(clause: Clause, citation: String) {
    #expect(clause.description == citation)
  }

  @Test("clauses stand in the order of the document, numbers compared as numbers")
  func clausesAreOrdered() {
    let inOrder = [Clause(1, 2), Clause(1, 10), Clause(2)]
    #expect(inOrder.reversed().sorted() == inOrder)
  }

  @Test("clauses 1.1 to 1.5 are about syntax, and no others")
  func syntaxClauses() {
    let clauses = (0...8).map { Clause(1, $0) } + [Clause(2, 1), Clause(3, 4)]
    #expect(clauses.filter(\.breaksSyntax) == (1...5).map { Clause(1, $0) })
  }

  @Test("a note matters less than a warning, and a warning less than an error")
  func severitiesAreOrdered() {
    #expect(Severity.allCases == Severity.allCases.sorted())
    #expect(Severity.note < .warning)
    #expect(Severity.warning < .error)
  }

  @Test("an unknown value is an error only in a strict vocabulary")
  func severityOfUnknownValues() {
    let finding = { Finding.unknownValue(key: "k", value: "v", suggestion: nil, strict: $0) }
    #expect(finding(true).severity == .error)
    #expect(finding(false).severity == .warning)
  }

  @Test("at most a hundred findings are kept and the rest counted, each severity by itself")
  func findingsAreCapped() {
    var findings = DiagnosticCollector()
    for offset in 0..<150 { findings.report(.spacedSlash(key: "k", item: "i"), at: place(offset)) }
    #expect(!findings.breaksSyntax)
    for offset in 0..<3 { findings.report(.malformedKey(key: ":"), at: place(offset)) }
    findings.report(.indentedComment, at: place(0))
    let report = FileReport(SourceText(path: "a", text: ""), findings)
    #expect(report.diagnostics.count == FileReport.limit)
    #expect(report.omitted == [.warning: 50, .error: 3, .note: 1])
    #expect(report.count(.warning) == 150)
    #expect(report.count(.error) == 3)
    #expect(report.count(.note) == 1)
    #expect(findings.breaksSyntax, "what is only counted still keeps a file from parsing")
  }

  @Test("a warning about syntax, or an error elsewhere, does not keep a file from parsing")
  func onlyErrorsOfSyntaxBreakIt() {
    var findings = DiagnosticCollector()
    findings.report(.carriageReturn, at: place(0))
    findings.report(.missingField(key: "k", condition: nil), at: place(0))
    #expect(!findings.breaksSyntax)
  }

  @Test("a report is in the order of the text, whatever the order of finding")
  func reportsAreInTextOrder() {
    var findings = DiagnosticCollector()
    findings.report(.trailingWhitespace, at: SourceSpan(7, 8))
    findings.report(.untranslatableField(key: "k"), at: SourceSpan(2, 5))
    findings.report(.malformedKey(key: "k"), at: SourceSpan(2, 3))
    findings.report(.byteOrderMark, at: SourceSpan(0, 3))
    let report = FileReport(SourceText(path: "a", text: "12345678"), findings)
    #expect(
      report.diagnostics.map(\.code) == [
        .byteOrderMark, .malformedKey, .untranslatableField, .trailingWhitespace,
      ])
  }

  private func place(_ offset: Int) -> SourceSpan { SourceSpan(offset, offset) }
}
