import Diagnostics
import ModelTestSupport
import RegisterSyntax
import Testing

/// Expects that a rule finds these things at the marked places of a text, and nothing else, and
/// that the fix of each, made in turn from the last, leaves `fixed`.
func expect(
  _ rule: any SyntaxRule.Type, in marked: String, finds expected: [Finding], fixed: String? = nil,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let text = MarkedText(marked)
  let document = SyntaxDocument(text.source)
  var findings = DiagnosticCollector()
  rule.check(document, into: &findings)
  #expect(findings.kept.map(\.finding) == expected, sourceLocation: sourceLocation)
  #expect(findings.kept.map(\.span) == text.spans, sourceLocation: sourceLocation)
  let bytes = findings.kept.reversed().compactMap(\.fixes.first)
    .reduce(document.source.bytes) { $1.applied(to: $0) }
  if let fixed {
    #expect(
      String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(fixed.utf8),
      sourceLocation: sourceLocation)
  } else {
    #expect(
      bytes == document.source.bytes, "a fix was not expected", sourceLocation: sourceLocation)
  }
}
