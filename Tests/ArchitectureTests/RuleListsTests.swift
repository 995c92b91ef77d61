import Foundation
import Testing

/// A rule that stands in no list compiles, and never runs.
@Suite("The lists of rules") struct RuleListsTests {
  /// The rules that no list holds, and why.
  private static let onDemand = [
    "MissingTranslationRule"  // A check counts what it finds, and lists it only when asked.
  ]

  @Test(
    "every rule stands in the list of its kind",
    arguments: [
      ("RegisterSyntax/Rules", "RegisterSyntax/SyntaxRule.swift"),
      ("RegisterModel/Rules", "RegisterModel/Checking/RegisterRule.swift"),
      ("RegisterModel/Rules/Schema", "RegisterModel/Checking/SchemaRule.swift"),
    ])
  func rulesAreListed(folder: String, list: String) throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let text = try String(contentsOf: sources.appending(path: list), encoding: .utf8)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: sources.appending(path: folder).path)
    let rules = files.filter { $0.hasSuffix("Rule.swift") }.map { $0.dropLast(".swift".count) }
    #expect(!rules.isEmpty)
    for rule in rules where !Self.onDemand.contains(String(rule)) {
      #expect(text.contains("    \(rule).self,\n"), "\(rule) never runs")
    }
  }
}
