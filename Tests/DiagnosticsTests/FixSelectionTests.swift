import Diagnostics
import Testing

@Suite("Fixes that are made together") struct FixSelectionTests {
  private static func edit(_ start: Int, _ end: Int) -> Edit {
    Edit(SourceSpan(start, end), end > start ? "" : "x")
  }

  @Test(
    "two edits are made together where neither touches what the other does",
    arguments: [
      (edit(0, 2), edit(2, 4), true), (edit(0, 2), edit(3, 4), true),
      (edit(0, 2), edit(1, 4), false), (edit(0, 4), edit(1, 2), false),
      (edit(0, 2), edit(0, 2), false), (edit(2, 2), edit(2, 2), false),
      (edit(2, 2), edit(2, 4), false), (edit(0, 2), edit(2, 2), false),
      (edit(0, 4), edit(2, 2), false), (edit(0, 2), edit(3, 3), true),
    ])
  func neighbours(_ first: Edit, _ second: Edit, areMade: Bool) {
    for (one, other) in [(first, second), (second, first)] {
      var selection = FixSelection(size: 4)
      let areTaken = [one, other].map { selection.insert(Fix(.format, [$0], isSafe: true)) }
      #expect(areTaken == [true, areMade])
      #expect(selection.edits.count == (areMade ? 2 : 1))
    }
  }

  @Test("a fix that lies outside the text, or is at odds with itself, is never made")
  func impossibleFixes() {
    var selection = FixSelection(size: 4)
    let impossible = [[Self.edit(3, 5)], [Self.edit(0, 2), Self.edit(1, 3)]]
    let areTaken = (impossible + [[]]).map { selection.insert(Fix(.format, $0, isSafe: true)) }
    #expect(areTaken == [false, false, true])
    #expect(selection.edits.isEmpty)
  }

  @Test("a fix is made unasked if it is safe, and the only one that is")
  func unaskedFixes() {
    let (safe, likely) = (
      Fix(.remove, [Self.edit(0, 1)], isSafe: true), Fix(.format, [Self.edit(0, 1)], isSafe: false)
    )
    func unasked(_ fixes: [Fix]) -> Fix? {
      Diagnostic(.byteOrderMark, at: SourceSpan(0, 1), fixes: fixes).unaskedFix
    }
    #expect(unasked([]) == nil)
    #expect(unasked([likely]) == nil)
    #expect(unasked([likely, safe]) == safe)
    #expect(unasked([safe, Fix(.format, [Self.edit(0, 1)], isSafe: true)]) == nil)
  }

  @Test("of two findings in each other's way the first is mended, and those after it as well")
  func findingsInTheWay() {
    var findings = DiagnosticCollector()
    for (start, end) in [(0, 2), (1, 3), (3, 4)] {
      findings.report(
        .trailingWhitespace, at: SourceSpan(start, end),
        fixes: [Fix(.format, [Self.edit(start, end)], isSafe: true)])
    }
    let report = FileReport(SourceText(path: "a", text: "abcd"), findings)
    #expect(report.unaskedFixes.map(\.diagnostic.span.start) == [0, 3])
  }
}
