package import Diagnostics
internal import RegisterSyntax

/// Clause 1.3: the lines that continue a value are indented.
///
/// Several lines in a row that are no fields are one finding, however many of them happen to hold a
/// colon; the fix indents them all. It is safe in prose, where no line looks like a field of its own.
package enum MissingIndentationRule: RegisterRule, SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.missingIndentation]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    check(file.document, file.strayLines, into: &findings)
  }

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    check(document.document, document.strayLines, into: &findings)
  }

  private static func check(
    _ document: SyntaxDocument, _ strays: StrayLines, into findings: inout DiagnosticCollector
  ) {
    for run in strays.runs where run.isForgottenIndentation {
      let lines = document.lines[run.lines]
      let edits = lines.lazy.filter { $0.kind == .field || $0.kind == .missingColon }
        .map { Edit(SourceSpan($0.start, $0.start), "    ") }
      let first = document.lines[run.lines.lowerBound]
      let last = document.lines[run.lines.upperBound - 1]
      let key = document.source.text(document.header(of: document.fields[run.field]).key)
      findings.report(
        .missingIndentation(lines: run.count, key: key),
        at: SourceSpan(first.start, document.contentEnd(of: last)),
        fixes: Fix.everywhere(.indentLines, edits, isSafe: run.isCertain))
    }
  }
}
