public import Diagnostics

/// Clause 1.1: no white space at the end of a line; a warning, once a file, at the first place.
public enum TrailingWhitespaceRule: SyntaxRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.trailingWhitespace]

  /// Reports every place in the document that breaks the rule.
  public static func check(_ document: SyntaxDocument, into findings: inout DiagnosticCollector) {
    if !document.traits.contains(.trailingWhiteSpace) { return }
    let trailing = document.lines.lazy.compactMap { line -> SourceSpan? in
      let end = document.contentEnd(of: line)
      let text = line.kind == .blank ? line.start : document.trimmed(line).end
      return text < end ? SourceSpan(text, end) : nil
    }
    guard let first = trailing.first else { return }
    findings.report(
      .trailingWhitespace, at: first,
      fixes: Fix.everywhere(.format, trailing.map { Edit($0, "") }, isSafe: true))
  }
}
