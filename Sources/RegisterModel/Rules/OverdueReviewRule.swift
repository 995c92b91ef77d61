package import Diagnostics
internal import RegisterSyntax

/// Clause 3.1: a register was read through within the interval that the schema asks for, and says
/// when.
///
/// It depends on the day on which it is asked, so it is not among the rules about a file alone.
package enum OverdueReviewRule: Rule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.overdueReview]

  /// Reports a register whose review is overdue on a day, lies after it, or that says of none; at the
  /// value, else at the key, else at the start.
  ///
  /// A field that is required, or that holds no date, is reported as such by other rules.
  static func check(
    _ file: RegisterFile, today: CalendarDate, into findings: inout DiagnosticCollector
  ) {
    guard let policy = file.lookup.schema.review,
      let definition = file.lookup.schema.field(policy.field)
    else { return }
    let field = file.fields.first { file.key(of: $0)?.field == policy.field }
    switch field.flatMap(file.value) {
    case nil where !definition.isRequired:
      findings.report(
        .overdueReview(key: definition.key, reviewed: nil, due: nil),
        at: field?.header.key ?? SourceSpan(0, 0))
    case .date(let reviewed) where reviewed > today:
      findings.report(
        .overdueReview(key: definition.key, reviewed: reviewed.description, due: nil),
        at: field.flatMap { file.lines(of: $0).first?.span } ?? SourceSpan(0, 0))
    case .date(let reviewed):
      guard let due = policy.interval.end(from: reviewed), due < today, let field else { return }
      findings.report(
        .overdueReview(
          key: file.key(asWrittenIn: field), reviewed: reviewed.description, due: due.description),
        at: file.lines(of: field)[0].span)
    default: return
    }
  }
}
