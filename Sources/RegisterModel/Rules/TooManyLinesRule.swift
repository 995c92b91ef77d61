public import Diagnostics
internal import RegisterSyntax

/// Clause 1.4: a line, flag, choice, date or link has exactly one line that is not blank.
public enum TooManyLinesRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.tooManyLines]

  /// Reports every place in the file that breaks the rule.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.fields.traits.contains(.surplusLines) { return }
    for field in file.fields where file.kind(of: field)?.hasOneLine == true {
      let lines = file.meantLines(of: field)
      if lines.count < 2 { continue }
      findings.report(
        .tooManyLines(key: file.key(asWrittenIn: field), lines: lines.count), at: lines[1].span)
    }
  }
}
