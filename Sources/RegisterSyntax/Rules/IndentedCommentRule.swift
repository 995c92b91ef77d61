public import Diagnostics

/// Clause 1.2: a `#` that is indented is text of a value; a note says so.
public enum IndentedCommentRule: SyntaxRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.indentedComment]

  /// Reports every place in the document that breaks the rule.
  public static func check(_ document: SyntaxDocument, into findings: inout DiagnosticCollector) {
    if !document.traits.contains(.indentedHashes) { return }
    for line in document.lines where line.kind == .continuation {
      let text = document.trimmed(line)
      if document.source.bytes[text.start] == ASCII.hash {
        findings.report(.indentedComment, at: SourceSpan(text.start, text.start + 1))
      }
    }
  }
}
