import Diagnostics
import Testing

@testable import RegisterModel

@Suite("The rules that a file must keep to parse") struct ParsingRulesTests {
  @Test("they are the rules of which a finding breaks the syntax")
  func rules() {
    let breaking = RegisterRules.all.filter { $0.codes.contains(where: \.clause.breaksSyntax) }
    #expect(
      RegisterRules.ofParsing.map(ObjectIdentifier.init) == breaking.map(ObjectIdentifier.init))
  }
}
