import Foundation
import Testing

/// A rule that stands in no list compiles, and never runs.
@Suite("The lists of rules") struct RuleListsTests {
  @Test("every rule has a file of its own and stands in a list of rules")
  func rulesAreListed() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: SourceFiles.folder.path)
    let rules = files.filter { $0.contains("/Rules/") && $0.hasSuffix("Rule.swift") }
      .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
    #expect(rules.count > 40)
    let lists = files.filter { !$0.contains("/Rules/") && $0.hasSuffix("Rule.swift") }
    let text = try lists.map {
      try String(contentsOf: SourceFiles.folder.appending(path: $0), encoding: .utf8)
    }.joined()
    for rule in rules {
      #expect(text.contains(" \(rule).self,"), "\(rule) never runs")
    }
  }
}
