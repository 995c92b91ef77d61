public import Diagnostics
internal import RegisterSyntax

/// Clause 1.4: a line, flag, choice, date or link has exactly one line that is not blank.
public enum TooManyLinesRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.tooManyLines]

  /// Reports every place in the file that breaks the rule.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for field in file.fields where field.lines.count > 1 {
      let lines = file.meantLines(of: field)
      if lines.count < 2 { continue }
      switch file.definition(of: field)?.type {
      case .text, .list, nil: continue
      case .line, .flag, .choice, .date, .link:
        findings.report(
          .tooManyLines(key: field.key, lines: lines.count), at: lines[1].span)
      }
    }
  }
}
