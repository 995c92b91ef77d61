public import Diagnostics
internal import RegisterSyntax

/// Clause 3.1: a register was read through within the interval that the schema asks for, and says
/// when.
///
/// It depends on the day on which it is asked, so it is not among the rules about a file alone.
public enum OverdueReviewRule: Rule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.overdueReview]

  /// Reports a register whose review is overdue on a day, lies after it, or that says of none; at the
  /// value, else at the key, else at the start.
  ///
  /// A field that is required, or that holds no date, is reported as such by other rules.
  static func check(
    _ file: RegisterFile, today: CalendarDate, into findings: inout DiagnosticCollector
  ) {
    guard let policy = file.schema.review, let definition = file.schema.field(policy.field) else {
      return
    }
    let field = file.fields.first { file.key(of: $0)?.field == policy.field }
    switch field?.value {
    case nil where !definition.isRequired:
      findings.report(
        .overdueReview(key: definition.key, reviewed: nil, due: nil),
        at: field?.header.key ?? SourceSpan(0, 0))
    case .date(let reviewed) where reviewed > today:
      findings.report(
        .overdueReview(key: definition.key, reviewed: reviewed.description, due: nil),
        at: field?.lines.first?.span ?? SourceSpan(0, 0))
    case .date(let reviewed):
      guard let due = policy.interval.end(from: reviewed), due < today, let field else { return }
      findings.report(
        .overdueReview(
          key: field.key, reviewed: reviewed.description, due: due.description),
        at: field.lines[0].span)
    default: return
    }
  }
}
