public import Diagnostics

/// What is noticed about a table, as it is noticed; it bounds what that costs.
public struct ImportFindings: Sendable {
  /// The most findings of each severity that are kept; the rest are only counted.
  public static let limit = FileReport.limit

  /// The number of rows that make no register.
  public private(set) var failedRows = 0

  private var kept: [Severity: [Finding]] = [:]
  private var counts: [Severity: Int] = [:]

  /// Makes an empty collection.
  public init() {}

  /// The findings that were kept: those about the header, then the others by row.
  public var inOrder: [Finding] {
    let findings = Severity.allCases.flatMap { kept[$0, default: []] }.enumerated()
    return findings.sorted { left, right in
      (left.element.tableRow ?? 0, left.offset) < (right.element.tableRow ?? 0, right.offset)
    }.map(\.element)
  }

  /// The number of findings of a severity, those that are not kept included.
  public func count(_ severity: Severity) -> Int { counts[severity, default: 0] }

  /// The number of findings that are not kept.
  public var omitted: Int {
    counts.reduce(0) { $0 + max(0, $1.value - Self.limit) }
  }

  /// Whether what is reported now is only counted: suggestions need not be worked out.
  func isFull(_ severity: Severity) -> Bool { count(severity) >= Self.limit }

  /// Keeps a finding, or counts it.
  public mutating func report(_ finding: Finding) {
    if case .table(.invalidRow) = finding { failedRows += 1 }
    if !isFull(finding.severity) { kept[finding.severity, default: []].append(finding) }
    counts[finding.severity, default: 0] += 1
  }
}
