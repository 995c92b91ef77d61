public import Diagnostics

/// Clause 1.3: a file holds no marks of a merge that Git could not finish.
///
/// Two versions between marks are one finding, and what stands in the second is not judged: a person
/// decides first. A mark that was left behind alone is one, too; its fix takes it away.
public enum ConflictMarkerRule: SyntaxRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.conflictMarker]

  /// Reports every place in the document that breaks the rule.
  public static func check(_ document: SyntaxDocument, into findings: inout DiagnosticCollector) {
    for conflict in document.conflicts {
      let first = document.lines[conflict.lines.lowerBound]
      let last = document.lines[conflict.lines.upperBound - 1]
      let place = SourceSpan(first.start, document.contentEnd(of: last))
      if conflict.isComplete {
        let (ours, theirs) = (name(on: first, in: document), name(on: last, in: document))
        findings.report(
          .conflictMarker(ours: ours, theirs: theirs, hasBase: conflict.hasBase), at: place)
      } else {
        let line = SourceSpan(first.start, first.next)
        findings.report(
          .conflictMarker(ours: "", theirs: "", hasBase: conflict.hasBase), at: place,
          fixes: [Fix(.remove, [Edit(line, "")], isSafe: false)])
      }
    }
  }

  /// What a mark calls its version: a branch or a commit.
  private static func name(on line: LineTable.Line, in document: SyntaxDocument) -> String {
    let text = document.source.text(document.trimmed(line))
    return text.drop { $0 == "<" || $0 == ">" }.split(separator: " ").joined(separator: " ")
  }
}
