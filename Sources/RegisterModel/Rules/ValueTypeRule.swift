public import Diagnostics
internal import RegisterSyntax

/// Section 2: a flag is a word for yes or no, a date is a day, a link is an address.
public enum ValueTypeRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.invalidFlag, .invalidDate, .invalidLink]

  /// Reports every place in the file that breaks the rule.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for field in file.fields where field.lines.count == 1 {
      guard case .raw(let value) = field.value, let type = file.definition(of: field)?.type,
        let finding = finding(about: value, key: field.key, as: type)
      else { continue }
      findings.report(finding, at: field.lines[0].span)
    }
  }

  private static func finding(about value: String, key: String, as type: FieldType) -> Finding? {
    switch type {
    case .flag: .invalidFlag(key: key, value: value, suggestion: nil)
    case .date: .invalidDate(key: key, value: value, suggestion: nil)
    case .link: .invalidLink(key: key, value: value, suggestion: nil)
    case .line, .text, .list, .choice: nil
    }
  }
}
