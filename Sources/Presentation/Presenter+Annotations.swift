internal import Diagnostics
internal import Messages
package import RegisterModel
package import Rendering

/// What programs that show findings are told, each in its own form.
extension Presenter {
  /// What a check found, as annotations of files for GitHub Actions.
  package func annotations(_ report: CheckReport) -> [WorkflowCommand] {
    report.files.flatMap { file in
      let lines = LineIndex(file.source)
      var annotations = file.diagnostics.map { annotation($0, in: file.source, lines) }
      if let (text, severity) = omission(of: file) {
        annotations.append(
          WorkflowCommand(.init(severity), [.init("file", file.source.shownPath)], text))
      }
      return annotations
    }
  }

  private func annotation(
    _ diagnostic: Diagnostic, in source: SourceText, _ lines: LineIndex
  ) -> WorkflowCommand {
    let start = lines.location(of: diagnostic.span.start)
    let end = lines.location(of: diagnostic.span.end)
    var properties: [WorkflowCommand.Property] = [
      .init("file", source.shownPath), .init("line", String(start.line)),
      .init("endLine", String(end.line)),
    ]
    // GitHub takes columns only for a place within one line.
    if start.line == end.line {
      properties += [.init("col", String(start.column)), .init("endColumn", String(end.column))]
    }
    properties.append(.init("title", diagnostic.code.rawValue))
    return WorkflowCommand(
      .init(diagnostic.severity), properties, remark(on: diagnostic.finding))
  }

  /// What is said where a file has more findings than are kept, and how grave the gravest of those
  /// is; `nil` where all are kept.
  func omission(of file: FileReport) -> (text: String, severity: Severity)? {
    guard let gravest = file.omitted.keys.max() else { return nil }
    return (messages.omitted(file.omitted.values.reduce(0, +)).visibleText, gravest)
  }
}

extension WorkflowCommand.Kind {
  /// The kind that a severity is told as.
  fileprivate init(_ severity: Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .note: .notice
      }
  }
}
