package import Diagnostics
internal import RegisterSyntax

/// Clause 1.5: one field, in one language, stands once in a file; an alias is a repetition.
package enum RepeatedFieldRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.repeatedField]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.fields.traits.contains(.repeatedFields) { return }
    var firstLines: [RegisterFile.Key: Int] = [:]
    for field in file.fields {
      guard let key = file.key(of: field) else { continue }
      if let firstLine = firstLines[key] {
        findings.report(
          .repeatedField(key: file.key(asWrittenIn: field), firstLine: firstLine),
          at: field.header.key)
      } else {
        firstLines[key] = field.syntax.firstLine + 1
      }
    }
  }
}
