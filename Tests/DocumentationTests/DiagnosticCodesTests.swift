import Diagnostics
import TestSupport
import Testing

@Suite("The page of codes") struct DiagnosticCodesTests {
  @Test("the page is what the codes, the rules and the sentences make of it")
  func pageIsGenerated() throws {
    #expect(try GoldenFile.difference(of: CodePage.text, from: CodePage.path) == nil)
  }

  @Test("every code stands in one table, in the order of the codes")
  func groupsHoldEveryCode() {
    #expect(CodeGroup.all.flatMap(\.codes) == DiagnosticCode.allCases)
  }

  @Test("every code is reported by a rule")
  func everyCodeHasARule() {
    for code in DiagnosticCode.allCases {
      #expect(!CodePage.rules(reporting: code).isEmpty, "\(code.rawValue)")
    }
  }

  @Test("every code occurs in the broken files, so that its fixes are seen")
  func everyCodeIsSeen() {
    let seen = Set(BrokenFiles.fixes().keys)
    #expect(Set(DiagnosticCode.allCases).subtracting(seen) == [], "no broken file has these")
  }

  @Test("the examples have the codes that they are examples of")
  func examplesAreOfTheirCodes() {
    for code in DiagnosticCode.allCases {
      #expect(!code.examples.isEmpty)
      #expect(code.examples.allSatisfy { $0.code == code })
    }
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
