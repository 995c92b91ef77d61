public import Diagnostics

/// Clause 1.1: no byte order mark, lines that end in LF, and one at the end of the file.
///
/// Each is a warning, once a file, at the first place.
public enum LineEndingRule: SyntaxRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [
    .byteOrderMark, .carriageReturn, .missingFinalNewline,
  ]

  /// Reports every place in the document that breaks the rule.
  public static func check(_ document: SyntaxDocument, into findings: inout DiagnosticCollector) {
    let bytes = document.source.bytes
    if document.hasByteOrderMark {
      let mark = SourceSpan(0, 3)
      findings.report(
        .byteOrderMark, at: mark, fixes: [Fix(.remove, [Edit(mark, "")], isSafe: true)])
    }
    if document.traits.contains(.carriageReturns) {
      let endings = document.lines.lazy
        .map { SourceSpan(document.contentEnd(of: $0), $0.next) }
        .filter { $0.count == 2 }
      if let first = endings.first {
        findings.report(
          .carriageReturn, at: first,
          fixes: Fix.everywhere(.format, endings.map { Edit($0, "\n") }, isSafe: true))
      }
    }
    if !document.lines.isEmpty, bytes.last != ASCII.lineFeed {
      let end = document.source.span.trailingEdge
      findings.report(
        .missingFinalNewline, at: end, fixes: [Fix(.format, [Edit(end, "\n")], isSafe: true)])
    }
  }
}
