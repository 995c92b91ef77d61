package import Diagnostics
internal import RegisterSyntax

/// Clause 5.1: a personal identity code stands nowhere: not in a value, a comment, a key or a name.
///
/// The whole file is searched, whatever its lines are, and across the lines of a value: it is the value
/// that is read, and where its lines break says nothing. A finding never holds more of a code than
/// how it is written.
package enum IdentityCodeRule: RegisterRule, SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.identityCode]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    report(IdentityCode.codes(in: file.document), into: &findings)
  }

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    report(IdentityCode.codes(in: document.document), into: &findings)
  }

  /// What breaks the rule in a text that is no register's file, such as a commit's message.
  ///
  /// - Parameter text: The text, and what it is called.
  /// - Returns: The findings; `nil` where there are none.
  package static func report(on text: SourceText) -> FileReport? {
    var findings = DiagnosticCollector()
    report(IdentityCode.codes(in: text.bytes[...]), into: &findings)
    return findings.kept.isEmpty ? nil : FileReport(text, findings)
  }

  /// What is wrong with the path of something in the folder of registers.
  static func problem(withPath path: String) -> Finding? {
    IdentityCode.codes(in: Array(path.utf8)[...]).first.map(finding)
  }

  private static func report(
    _ codes: [IdentityCode], into findings: inout DiagnosticCollector
  ) {
    for code in codes {
      findings.report(
        finding(about: code), at: SourceSpan(code.range.lowerBound, code.range.upperBound))
    }
  }

  private static func finding(about code: IdentityCode) -> Finding {
    .identityCode(masked: code.masked, isTest: code.isTest)
  }
}
