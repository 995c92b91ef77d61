import Diagnostics
import RegisterModel
import TestSupport
import Testing

@Suite("The page of codes") struct DiagnosticCodesTests {
  /// The codes that no rule reports: an import finds these while it reads a table.
  private static let withoutRule: Set<DiagnosticCode> = [
    .tornRow, .repeatedRow, .outsideTable, .unclosedQuote, .unknownColumn, .invalidRow, .splitCell,
  ]

  @Test("the page is what the codes, the rules and the sentences make of it")
  func pageIsGenerated() throws {
    #expect(try GoldenFile.difference(of: CodePage.text, from: CodePage.path) == nil)
  }

  @Test("every code stands in one table, in the order of the codes")
  func groupsHoldEveryCode() {
    #expect(CodeGroup.all.flatMap(\.codes) == DiagnosticCode.allCases)
  }

  @Test("every code is reported by a rule, but for those that are named here")
  func everyCodeHasARule() {
    let lacking = Set(DiagnosticCode.allCases.filter { CodePage.rules(reporting: $0).isEmpty })
    #expect(lacking.subtracting(Self.withoutRule) == [], "these lack a rule")
    #expect(Self.withoutRule.subtracting(lacking) == [], "these have got one")
  }

  @Test("every code of a rule occurs in the broken files, so that its fixes are seen")
  func everyCodeIsSeen() {
    let seen = Set(BrokenFiles.fixes().keys)
    let reported = Set(AllRules.types.flatMap { $0.codes })
    #expect(reported.subtracting(seen) == [], "no broken file has these")
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
