public import Diagnostics

/// Clause 1.5: before the first field stand only comments and blank lines.
public enum TextBeforeFirstFieldRule: SyntaxRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.textBeforeFirstField]

  /// Reports every place in the document that breaks the rule.
  public static func check(_ document: SyntaxDocument, into findings: inout DiagnosticCollector) {
    let firstField = document.fields.first?.firstLine ?? document.lines.endIndex
    let stray = document.lines[..<firstField].first { $0.kind.continuesValue }
    if let stray {
      findings.report(.textBeforeFirstField, at: document.trimmed(stray))
    }
  }
}
