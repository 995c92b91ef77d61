public import Diagnostics

/// Clause 1.3: a line that should be a field and has no colon.
///
/// Such lines in a row are one finding; its fix indents them, so that they continue the field above.
public enum MissingColonRule: SyntaxRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.missingColon]

  /// Reports every place in the document that breaks the rule.
  public static func check(_ document: SyntaxDocument, into findings: inout DiagnosticCollector) {
    guard let firstField = document.fields.first?.firstLine else { return }
    var index = firstField + 1
    while index < document.lines.endIndex {
      guard document.lines[index].kind == .missingColon else {
        index += 1
        continue
      }
      let run = document.lines[index...].prefix { $0.kind == .missingColon }
      let first = document.trimmed(document.lines[index])
      let edits = run.lazy.map { Edit(SourceSpan($0.start, $0.start), "    ") }
      findings.report(
        .missingColon(suggestion: nil), at: first, fixes: Fix.everywhere(.indentLines, edits))
      index += run.count
    }
  }
}
