internal import Diagnostics
internal import Messages
package import RegisterModel
package import Rendering

/// The answer of `check` to programs, and the form that findings have in other answers to them.
extension Presenter {
  /// What a check found.
  package func json(_ report: CheckReport) -> JSONValue {
    .report("check", members(report))
  }

  /// What was mended unasked, and what a check finds after it.
  package func json(_ mending: Mending) -> JSONValue {
    let fixed = mending.files.flatMap { file in
      file.fixes.map { fix -> JSONValue in
        [
          "path": .string(file.source.shownPath), "code": .string(fix.finding.code.rawValue),
          "line": .integer(fix.location.line), "column": .integer(fix.location.column),
          "title": .string(messages.sentence(fix.title).masked.plainText),
        ]
      }
    }
    return .report("check", members(mending.report) + [.init("fixed", .array(fixed))])
  }

  private func members(_ report: CheckReport) -> [JSONValue.Member] {
    [
      .init("registers", .integer(report.registers)),
      .init("errors", .integer(report.count(.error))),
      .init("warnings", .integer(report.count(.warning))),
      .init("notes", .integer(report.count(.note))),
      .init("diagnostics", diagnostics(report)),
    ]
  }

  /// The findings of a check, in the order of the files.
  func diagnostics(_ report: CheckReport) -> JSONValue {
    .array(
      report.files.flatMap { file in
        let lines = LineIndex(file.source)
        return file.diagnostics.map { diagnostic($0, in: file.source, lines) }
      })
  }

  private func diagnostic(
    _ diagnostic: Diagnostic, in source: SourceText, _ lines: LineIndex
  ) -> JSONValue {
    self.diagnostic(
      diagnostic.finding, path: source.shownPath, from: lines.location(of: diagnostic.span.start),
      to: lines.location(of: diagnostic.span.end), fixes: diagnostic.shownFixes)
  }

  /// A finding as `check` and `import` tell it.
  func diagnostic(
    _ finding: Finding, path: String, from start: SourceLocation, to end: SourceLocation,
    fixes: [Fix] = []
  ) -> JSONValue {
    [
      "code": .string(finding.code.rawValue),
      "severity": .string(finding.severity.rawValue),
      "path": .string(path),
      "line": .integer(start.line),
      "column": .integer(start.column),
      "end_line": .integer(end.line),
      "end_column": .integer(end.column),
      "message": .string(messages.sentence(finding).masked.plainText),
      "hints": JSONValue(messages.hints(for: finding).map(\.masked.plainText)),
      "fixes": .array(fixes.map(fix)),
    ]
  }

  private func fix(_ fix: Fix) -> JSONValue {
    [
      "title": .string(messages.sentence(fix.title).masked.plainText),
      "edits": .array(
        fix.edits.map { edit in
          [
            "start": .integer(edit.span.start), "end": .integer(edit.span.end),
            "text": .string(edit.text),
          ]
        }),
    ]
  }
}
