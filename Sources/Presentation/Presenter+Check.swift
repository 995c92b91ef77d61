package import Diagnostics
internal import Messages
package import RegisterModel
package import Rendering

/// The answer of `check` to people, and its findings as other commands show them.
extension Presenter {
  /// What a check found: each finding with its place and its hints, and the counts.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - offersFixes: Whether to say how many of the findings can be mended unasked.
  /// - Returns: The document.
  package func document(_ report: CheckReport, offersFixes: Bool = false) -> RichDocument {
    var document = findings(report)
    if !document.blocks.isEmpty { document.append(.blank) }
    document.append(.paragraph(counts(report)))
    let mendable = report.files.flatMap(\.diagnostics).count { $0.unaskedFix != nil }
    if offersFixes, mendable > 0 { document.append(.paragraph(messages.fixOffer(mendable))) }
    return document
  }

  /// How many registers a check looked at, and how much it found.
  package func counts(_ report: CheckReport) -> RichText {
    messages.summary(
      registers: report.registers, errors: report.count(.error),
      warnings: report.count(.warning), notes: report.count(.note))
  }

  /// A finding and what to do about it, as one text: a sentence, and a line for each hint.
  package func remark(on finding: Finding) -> String {
    let hints = messages.hints(for: finding).map { "\(messages.hintWord): \($0)" as RichText }
    return ([messages.sentence(finding)] + hints).map(\.masked.visibleText).joined(separator: "\n")
  }

  /// What was mended unasked, file by file, and then what a check finds after it.
  package func document(_ mending: Mending) -> RichDocument {
    var document = RichDocument()
    for file in mending.files {
      document.append(.paragraph(messages.mended(file.fixes.count, in: file.source.shownPath)))
      for fix in file.fixes {
        let place = place(fix.location, in: file.source.shownPath)
        let words = messages.sentence(fix.finding) + messages.sentence(fix.title)
        document.append(line(messages.sentence(fix).masked, quoting: words, at: place))
      }
      document.append(.blank)
    }
    return document + self.document(mending.report)
  }

  /// The findings of a check, without the counts.
  package func findings(_ report: CheckReport) -> RichDocument {
    var document = RichDocument()
    for file in report.files {
      var shown = ShownSource(file.source)
      for diagnostic in file.diagnostics {
        if !document.blocks.isEmpty { document.append(.blank) }
        document += blocks(for: diagnostic, in: file.source, &shown)
      }
      let omitted = file.omitted.values.reduce(0, +)
      if omitted > 0 { document.append(.paragraph(messages.omitted(omitted), indent: 2)) }
    }
    return document
  }

  private func blocks(
    for diagnostic: Diagnostic, in source: SourceText, _ shown: inout ShownSource
  ) -> RichDocument {
    let lines = shown.lines
    let start = lines.location(of: diagnostic.span.start)
    let end = lines.location(of: diagnostic.span.end)
    let role = role(of: diagnostic.severity)
    let place = place(start, in: source.shownPath)
    let severity: RichText = "\(messages.word(diagnostic.severity), role):"
    let code: RichText = "[\(diagnostic.code.rawValue, .code)]"
    var document: RichDocument = [
      .paragraph(
        "\(place) \(severity) \(messages.sentence(diagnostic.finding).masked) \(code)", hanging: 2)
    ]
    if !source.bytes.isEmpty {
      let lastColumn = end.line == start.line ? end.column : Int.max
      document.append(
        .excerpt(
          SourceExcerpt(
            lineNumber: start.line, line: shown.line(start.line),
            columns: start.column..<max(start.column, lastColumn), role: role)))
    }
    for hint in messages.hints(for: diagnostic.finding).map(\.masked) {
      document.append(line(self.hint(hint), quoting: hint, at: place))
    }
    return document
  }

  /// A line below a finding, or in its stead.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - quoted: The part of it that may quote a file: where an editor that looks for places would
  ///     take it for another place, the line stands behind its own.
  ///   - place: The place of the finding.
  /// - Returns: The line, indented.
  private func line(_ text: RichText, quoting quoted: RichText, at place: RichText) -> Block {
    quoted.plainText.resemblesPlace
      ? .paragraph("\(place) \(text)", hanging: 2) : .paragraph(text, indent: 2, hanging: 2)
  }

  private func place(_ location: SourceLocation, in path: String) -> RichText {
    "\(path, .path):\(location.line):\(location.column):"
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
