/// Takes the findings about one file as they are made, and bounds what they cost.
public struct DiagnosticCollector: Sendable {
  /// The findings that were kept, in the order they were made.
  public private(set) var kept: [Diagnostic] = []
  /// How many were not kept, of each severity.
  public private(set) var omitted: [Severity: Int] = [:]
  /// Whether any finding is an error of the file's syntax: the file then does not parse.
  public private(set) var breaksSyntax = false

  private let limit: Int

  /// Makes an empty collector that keeps a number of findings, and counts the rest.
  public init(atMost limit: Int = FileReport.limit) { self.limit = limit }

  /// Whether what is reported now is only counted: fixes and suggestions need not be worked out.
  public var isFull: Bool { kept.count >= limit }

  /// Takes over what another collector found, within the same bounds.
  public mutating func append(_ other: DiagnosticCollector) {
    for diagnostic in other.kept {
      report(diagnostic.finding, at: diagnostic.span, fixes: diagnostic.fixes)
    }
    omitted.merge(other.omitted, uniquingKeysWith: +)
    breaksSyntax = breaksSyntax || other.breaksSyntax
  }

  /// Keeps a finding, or counts it where as many are kept as may be.
  public mutating func report(_ finding: Finding, at span: SourceSpan, fixes: [Fix] = []) {
    if finding.severity == .error, finding.code.clause.breaksSyntax { breaksSyntax = true }
    if isFull {
      omitted[finding.severity, default: 0] += 1
    } else {
      kept.append(Diagnostic(finding, at: span, fixes: fixes))
    }
  }
}
