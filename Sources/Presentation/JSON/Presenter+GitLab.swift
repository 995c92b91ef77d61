internal import Diagnostics
internal import Messages
package import RegisterModel
package import Rendering

/// The answer of `check --format gitlab`, which GitLab shows in a merge request.
extension Presenter {
  /// What a check found, as GitLab takes it for a report of code quality: an array of findings.
  ///
  /// GitLab knows no text for a whole file: findings beyond those that are kept are one more entry.
  package func gitLab(_ report: CheckReport) -> JSONValue {
    var fingerprints = Fingerprints()
    return .array(
      report.files.flatMap { file in
        let lines = LineIndex(file.source)
        var issues = file.diagnostics.map { diagnostic in
          issue(
            diagnostic.code.rawValue, diagnostic.severity, remark(on: diagnostic.finding),
            at: file.source.shownPath, line: lines.lineNumber(of: diagnostic.span.start),
            fingerprints.next(diagnostic, in: file.source))
        }
        if let (text, severity) = omission(of: file) {
          issues.append(
            issue(
              Self.omittedName, severity, text, at: file.source.shownPath, line: 1,
              fingerprints.next(file.source.shownPath, Self.omittedName)))
        }
        return issues
      })
  }

  private func issue(
    _ name: String, _ severity: Severity, _ text: String, at path: String, line: Int,
    _ fingerprint: String
  ) -> JSONValue {
    let gravity: JSONValue =
      switch severity {
      case .error: "major"
      case .warning: "minor"
      case .note: "info"
      }
    return [
      "description": .string(text), "check_name": .string(name),
      "fingerprint": .string(fingerprint), "severity": gravity,
      "location": ["path": .string(path), "lines": ["begin": .integer(line)]],
    ]
  }

  /// What stands for a code where findings are only counted.
  static let omittedName = "omitted-findings"
}
