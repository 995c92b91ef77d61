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

  @Test("every rule finds something in a vector")
  func everyRuleIsShown() throws {
    for rule in AllRules.types {
      var isShown = false
      for vector in VectorFolder.vectors where try !isShown && finds(rule, in: vector) {
        isShown = true
      }
      #expect(isShown, "\(rule)")
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

  /// Whether a rule finds something in a vector of its kind; of a rule that looks at more than one
  /// file, whether its code is expected.
  private func finds(_ rule: any Rule.Type, in vector: Vector) throws -> Bool {
    guard
      rule is any SyntaxRule.Type || rule is any RegisterRule.Type || rule is any SchemaRule.Type
    else { return try rule.codes.contains { try finds($0, in: vector) } }
    var findings = DiagnosticCollector()
    let bytes = try Checkout.bytes(vector.input)
    let schema = SchemaReader.schema(from: SchemaDocument(try VectorFolder.schema(for: vector)))
    switch vector.kind {
    case .register:
      try check([bytes], by: rule, schema, into: &findings)
    case .registers, .notes:
      try check(Parts(bytes).files.map(\.bytes), by: rule, schema, into: &findings)
    case .schema:
      let document = SchemaDocument(SourceText(path: "a", bytes: bytes))
      (rule as? any SchemaRule.Type)?
        .check(document, SchemaReader.schema(from: document), into: &findings)
    case .folder, .versions, .list, .tsv, .csv, .text: break
    }
    return !findings.kept.isEmpty
  }

  private func check(
    _ files: [[UInt8]], by rule: any Rule.Type, _ schema: Schema,
    into findings: inout DiagnosticCollector
  ) throws {
    let id = try #require(RegisterID(rawValue: "a"))
    for bytes in files {
      let file = RegisterFile(id, SourceText(path: "a", bytes: bytes), schema: schema)
      (rule as? any SyntaxRule.Type)?.check(file.document, into: &findings)
      (rule as? any RegisterRule.Type)?.check(file, into: &findings)
    }
  }
}
