public import Diagnostics

/// Clause 1.1: no more than 30 combining marks follow each other, as in the Stream-Safe Text Format.
///
/// Beyond that a letter can no longer be seen, and comparing it takes time quadratic in the marks.
public enum CombiningMarkRule: SyntaxRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.tooManyMarks]

  /// Reports every place in the document that breaks the rule.
  public static func check(_ document: SyntaxDocument, into findings: inout DiagnosticCollector) {
    if !document.traits.contains(.rareCharacters) { return }
    for run in StreamSafe.excessiveRuns(in: document.source.bytes[...]) {
      findings.report(
        .tooManyMarks(limit: StreamSafe.mostMarks), at: SourceSpan(run.lowerBound, run.upperBound))
    }
  }
}
