internal import Diagnostics
internal import Messages
package import RegisterModel
package import Rendering

extension Presenter {
  /// What a check found: each finding with its place and its hints, and the counts.
  package func document(_ report: CheckReport) -> RichDocument {
    var document = findings(report)
    if !document.blocks.isEmpty { document.append(.blank) }
    document.append(
      .paragraph(
        messages.summary(
          registers: report.registers, errors: report.count(.error),
          warnings: report.count(.warning), notes: report.count(.note))))
    return document
  }

  /// The findings of a check, without the counts.
  func findings(_ report: CheckReport) -> RichDocument {
    var document = RichDocument()
    for file in report.files {
      let lines = LineIndex(file.source)
      for diagnostic in file.diagnostics {
        if !document.blocks.isEmpty { document.append(.blank) }
        document += blocks(for: diagnostic, in: file.source, lines)
      }
      let omitted = file.omitted.values.reduce(0, +)
      if omitted > 0 { document.append(.paragraph(messages.omitted(omitted), indent: 2)) }
    }
    return document
  }

  private func blocks(
    for diagnostic: Diagnostic, in source: SourceText, _ lines: LineIndex
  ) -> RichDocument {
    let start = lines.location(of: diagnostic.span.start)
    let end = lines.location(of: diagnostic.span.end)
    let role = role(of: diagnostic.severity)
    let place: RichText = "\(source.path, .path):\(start.line):\(start.column):"
    let severity: RichText = "\(messages.word(diagnostic.severity), role):"
    let code: RichText = "[\(diagnostic.code.rawValue, .code)]"
    var document: RichDocument = [
      .paragraph(
        "\(place) \(severity) \(messages.sentence(diagnostic.finding)) \(code)", hanging: 2)
    ]
    if !source.bytes.isEmpty {
      let line = lines.span(ofLine: start.line)
      let lastColumn = end.line == start.line ? end.column : Int.max
      document.append(
        .excerpt(
          SourceExcerpt(
            lineNumber: start.line, line: source.text(line),
            columns: start.column..<max(start.column, lastColumn), role: role)))
    }
    for hint in messages.hints(for: diagnostic.finding) {
      document.append(
        .paragraph("\(messages.hintWord, .hint): \(hint)", indent: 2, hanging: 2))
    }
    return document
  }

  /// What a severity means to a renderer.
  func role(of severity: Severity) -> Role {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
