public import Diagnostics

/// What is noticed about a table, as it is noticed; it bounds what that costs.
public struct ImportFindings: Sendable {
  /// The most findings of each kind that are kept; the rest are only counted.
  public static let limit = FileReport.limit

  /// The number of rows that make no register.
  public private(set) var failedRows = 0

  private var kept: [Finding] = []
  private var keptByCode: [DiagnosticCode: Int] = [:]
  private var counts: [Severity: Int] = [:]

  /// Makes an empty collection.
  public init() {}

  /// The findings that were kept: those about the header, then the others by row.
  public var inOrder: [Finding] {
    kept.enumerated().sorted { left, right in
      (left.element.tableRow ?? 0, left.offset) < (right.element.tableRow ?? 0, right.offset)
    }.map(\.element)
  }

  /// The number of findings of a severity, those that are not kept included.
  public func count(_ severity: Severity) -> Int { counts[severity, default: 0] }

  /// The number of findings that are not kept.
  public var omitted: Int { counts.values.reduce(0, +) - kept.count }

  /// Whether what is reported of a kind now is only counted: suggestions need not be worked out.
  func isFull(_ code: DiagnosticCode) -> Bool { keptByCode[code, default: 0] >= Self.limit }

  /// Keeps a finding, or counts it.
  public mutating func report(_ finding: Finding) {
    if case .table(.invalidRow) = finding { failedRows += 1 }
    counts[finding.severity, default: 0] += 1
    if isFull(finding.code) { return }
    kept.append(finding)
    keptByCode[finding.code, default: 0] += 1
  }
}
