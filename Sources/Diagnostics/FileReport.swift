/// What a check found in one file.
public struct FileReport: Sendable {
  /// The file that was checked; for something that is not a readable file, its path and no bytes.
  public var source: SourceText
  /// What was found, in the order of the text, as much of it as was kept.
  public private(set) var diagnostics: [Diagnostic]
  /// How many findings were left out, of each severity.
  public private(set) var omitted: [Severity: Int]

  /// The most findings of one file that are told; the rest are only counted.
  public static let limit = 100

  /// Makes a report of the findings in a file, in any order.
  public init(_ source: SourceText, _ findings: DiagnosticCollector) {
    self.source = source
    diagnostics = findings.kept.sorted {
      ($0.span.start, $0.span.end, $0.code.rawValue)
        < ($1.span.start, $1.span.end, $1.code.rawValue)
    }
    omitted = findings.omitted
  }

  /// The number of findings of a severity, those left out included.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity } + omitted[severity, default: 0]
  }

  /// The findings that can be mended unasked at once, each with its fix: where two are in each
  /// other's way, the first.
  public var unaskedFixes: [(diagnostic: Diagnostic, fix: Fix)] {
    var selection = FixSelection(size: source.bytes.count)
    return diagnostics.compactMap { diagnostic in
      guard let fix = diagnostic.unaskedFix, selection.insert(fix) else { return nil }
      return (diagnostic, fix)
    }
  }

  /// The findings of one severity alone, of the file under the path that it has from elsewhere.
  ///
  /// - Parameters:
  ///   - severity: The severity.
  ///   - folder: What stands before the path, with a slash at its end, or empty.
  /// - Returns: The report.
  public func only(_ severity: Severity, below folder: String) -> FileReport {
    var report = self
    report.source = SourceText(path: folder + source.path, bytes: source.bytes)
    report.diagnostics.removeAll { $0.severity != severity }
    report.omitted = omitted.filter { $0.key == severity }
    return report
  }

  /// The first findings alone, and the number of the rest.
  ///
  /// - Parameter limit: The most that are kept, from 0.
  /// - Returns: The report, in which none is counted as left out, and how many are.
  public func first(_ limit: Int) -> (report: FileReport, rest: Int) {
    var report = self
    report.diagnostics = Array(diagnostics.prefix(limit))
    report.omitted = [:]
    let rest = diagnostics.count - report.diagnostics.count + omitted.values.reduce(0, +)
    return (report, rest)
  }
}
