package import Diagnostics
internal import RegisterSyntax

/// Clause 1.3: before the colon stand a key and, if anything, one language in brackets.
package enum MalformedKeyRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.malformedKey]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.fields.traits.contains(.malformedKeys) { return }
    for field in file.fields where field.header.isMalformed {
      if file.strayLines.forgottenIndentation(at: field.syntax.firstLine) != nil { continue }
      let colon = SourceSpan(field.header.colon, field.header.colon + 1)
      findings.report(
        .malformedKey(key: file.key(asWrittenIn: field)),
        at: field.header.key.isEmpty ? colon : field.header.key)
    }
  }
}
