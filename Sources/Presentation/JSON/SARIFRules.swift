internal import Diagnostics
internal import RegisterModel

/// The codes that occur in a report, in the order of the codes: a log describes those and no others.
struct SARIFRules {
  /// Each code, with the gravest severity that it has in the report.
  let gravest: [(code: DiagnosticCode, severity: Severity)]

  private let indices: [DiagnosticCode: Int]

  init(_ report: CheckReport) {
    var severities: [DiagnosticCode: Severity] = [:]
    for diagnostic in report.files.flatMap(\.diagnostics) {
      let other = severities[diagnostic.code] ?? diagnostic.severity
      severities[diagnostic.code] = max(other, diagnostic.severity)
    }
    gravest = DiagnosticCode.allCases.compactMap { code in severities[code].map { (code, $0) } }
    indices = Dictionary(uniqueKeysWithValues: zip(gravest.map(\.code), gravest.indices))
  }

  /// Where a code stands among the rules.
  func index(of code: DiagnosticCode) -> Int? { indices[code] }
}
