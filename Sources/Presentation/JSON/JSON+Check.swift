package import Diagnostics
internal import Messages
package import RegisterModel
package import Rendering

extension Presenter {
  /// What a check found.
  package func json(_ report: CheckReport) -> JSONValue {
    .report(
      "check",
      [
        .init("registers", .integer(report.registers)),
        .init("errors", .integer(report.count(.error))),
        .init("warnings", .integer(report.count(.warning))),
        .init("notes", .integer(report.count(.note))),
        .init("diagnostics", diagnostics(report)),
      ])
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
    let start = lines.location(of: diagnostic.span.start)
    let end = lines.location(of: diagnostic.span.end)
    return [
      "code": .string(diagnostic.code.rawValue),
      "severity": .string(diagnostic.severity.rawValue),
      "path": .string(source.path),
      "line": .integer(start.line),
      "column": .integer(start.column),
      "end_line": .integer(end.line),
      "end_column": .integer(end.column),
      "message": .string(messages.sentence(diagnostic.finding).plainText),
      "hints": JSONValue(messages.hints(for: diagnostic.finding).map(\.plainText)),
      "fixes": .array(diagnostic.fixes.map(fix)),
    ]
  }

  private func fix(_ fix: Fix) -> JSONValue {
    [
      "title": .string(messages.sentence(fix.title).plainText),
      "edits": .array(
        fix.edits.map { edit in
          [
            "start": .integer(edit.span.start), "end": .integer(edit.span.end),
            "text": .string(edit.text),
          ]
        }),
    ]
  }

  /// What an import made of a table.
  ///
  /// - Parameters:
  ///   - created: The registers that are new.
  ///   - updated: The registers that were changed.
  ///   - skipped: The registers that were left as they are.
  ///   - findings: What was noticed about the table.
  ///   - path: The table.
  package func importJSON(
    created: [RegisterID], updated: [RegisterID], skipped: [RegisterID],
    _ report: FileReport
  ) -> JSONValue {
    .report(
      "import",
      [
        .init("created", JSONValue(created.map(\.rawValue))),
        .init("updated", JSONValue(updated.map(\.rawValue))),
        .init("skipped", JSONValue(skipped.map(\.rawValue))),
        .init("diagnostics", diagnostics(CheckReport(registers: 0, files: [report]))),
      ])
  }

  /// What formatting changed, or would change, and which files do not parse.
  package func formatJSON(changed: [String], unparsable: [String]) -> JSONValue {
    .report(
      "format",
      [.init("changed", JSONValue(changed)), .init("unparsable", JSONValue(unparsable))])
  }
}
