import Diagnostics
import ModelTestSupport
import RegisterModel
import RegisterSyntax
import TestSupport
import Testing

@Suite("Conformance") struct ConformanceTests {
  @Test("the page tells what the rules, the codes and the vectors are")
  func pageIsUpToDate() throws {
    let difference = try GoldenFile.difference(
      of: ConformancePage.text(), from: ConformancePage.path)
    #expect(difference == nil)
  }

  @Test("every clause of the description has vectors")
  func everyClauseIsShown() throws {
    let clauses = try ConformancePage.clauses()
    #expect(clauses.count > 20)
    for clause in clauses {
      let count = VectorFolder.vectors.count { $0.clause == clause.number }
      #expect(count >= 2, "clause \(clause.number), \(clause.title)")
    }
  }

  @Test(
    "every code has a vector that has it and one that has not", arguments: DiagnosticCode.allCases)
  func everyCodeIsShown(code: DiagnosticCode) throws {
    let vectors = VectorFolder.vectors.filter {
      $0.clause == code.clause.description && $0.topic == code.rawValue
    }
    let found = try vectors.count { try finds(code, in: $0) }
    #expect(found > 0, "\(code.rawValue) is found in no vector")
    #expect(found < vectors.count, "\(code.rawValue) is found in every vector")
  }

  @Test("every vector stands under its clause, and under a code of that clause or a topic")
  func everyVectorHasItsPlace() throws {
    let clauses = Set(try ConformancePage.clauses().map(\.number))
    for vector in VectorFolder.vectors {
      #expect(clauses.contains(vector.clause), "\(vector.path)")
      #expect(vector.path.split(separator: "/").count == 3, "\(vector.path)")
      let code = DiagnosticCode(rawValue: vector.topic)
      #expect(
        code.map(\.clause.description) ?? vector.clause == vector.clause
          && (code != nil || Self.topics.contains(vector.topic)), "\(vector.path)")
    }
    #expect(Self.topics.isSubset(of: VectorFolder.vectors.map(\.topic)))
  }

  @Test("every rule finds something in a vector, and no kind of finding that it does not name")
  func everyRuleIsShown() throws {
    var shown: [String: Set<DiagnosticCode>] = [:]
    for vector in VectorFolder.vectors {
      let files = try RuleInput(vector)
      for rule in AllRules.types {
        shown["\(rule)", default: []].formUnion(try codes(of: rule, in: files, vector))
      }
    }
    for rule in AllRules.types {
      let found = shown["\(rule)"] ?? []
      #expect(!found.isEmpty, "\(rule)")
      #expect(found.isSubset(of: rule.codes), "\(rule) does not name all that it reports")
    }
  }

  @Test("the description and the schema of the vectors have every type of field")
  func everyTypeIsShown() throws {
    let page = try Checkout.text("Sources/Documentation.docc/FileFormat.md")
    let schema = try Checkout.text("Tests/Vectors/register.schema")
    for type in FieldType.allCases.map(\.rawValue) {
      #expect(page.contains("\n| `\(type)` |"), "\(type) is not in the table of section 2")
      #expect(schema.contains("\nType: \(type)\n"), "no field is a \(type)")
    }
  }

  /// What is shown beside the codes.
  private static let topics: Set = [
    "lines", "values", "not-stated", "recovery", "compared-as", "sections", "ids", "groups",
    "visibility", "unknown-keys", "eight-fields", "versions", "fields", "comments", "left-alone",
    "schema", "columns", "formats", "cells", "formulas",
  ]

  /// Whether a vector's expectation has a line with a code.
  private func finds(_ code: DiagnosticCode, in vector: Vector) throws -> Bool {
    try Checkout.text(vector.file(".expected")).split(separator: "\n")
      .contains { $0.split(separator: " ").contains(code.rawValue[...]) }
  }

  /// What a rule finds in a vector of its kind; of a rule that is asked in a way of its own, those of
  /// its codes that are expected.
  private func codes(
    of rule: any Rule.Type, in files: RuleInput, _ vector: Vector
  ) throws -> [DiagnosticCode] {
    try files.codes(of: rule) ?? rule.codes.filter { try finds($0, in: vector) }
  }
}
