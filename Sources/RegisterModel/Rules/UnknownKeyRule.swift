public import Diagnostics
internal import RegisterSyntax

/// Clause 1.3: every key is one that the schema knows.
///
/// The fix is the nearest key; where none is near and a value stands above, the line was probably
/// meant to continue it, and the fix indents it.
public enum UnknownKeyRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.unknownKey]

  /// Reports every place in the file that breaks the rule.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    let keys = file.schema.fields.lazy.flatMap { [$0.key] + $0.aliases }
    var hasValueAbove = false
    for field in file.fields {
      let valueStandsAbove = hasValueAbove
      hasValueAbove = !field.lines.isEmpty
      guard field.definition == nil, !field.header.isMalformed else { continue }
      let nearest = findings.isFull ? nil : Suggestion.nearest(to: field.key, among: keys)
      let canContinue = nearest == nil && valueStandsAbove
      var fixes: [Fix] = []
      if let nearest {
        fixes = [Fix(.replace(with: nearest), [Edit(field.header.key, nearest)])]
      } else if canContinue {
        let start = file.document.lines[field.syntax.firstLine].start
        fixes = [Fix(.indentLines, [Edit(SourceSpan(start, start), "    ")])]
      }
      findings.report(
        .unknownKey(key: field.key, suggestion: nearest, canContinue: canContinue),
        at: field.header.key, fixes: fixes)
    }
  }
}
