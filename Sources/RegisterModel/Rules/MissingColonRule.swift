package import Diagnostics
internal import RegisterSyntax

/// Clause 1.3: a line that should be a field has a colon.
///
/// Where the line begins with a key that is not stated yet, only the colon is missing, and the fix
/// writes it. Else such lines in a row are one finding, and the fix indents them, so that they
/// continue the field above; it is safe where that is prose and the line looks like no field.
package enum MissingColonRule: RegisterRule, SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.missingColon]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.document.traits.contains(.missingColons) { return }
    check(file.keys, file.strayLines, into: &findings)
  }

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    if !document.document.traits.contains(.missingColons) { return }
    check(SchemaKeys(document), document.strayLines, into: &findings)
  }

  private static func check(
    _ reading: some KeyReading, _ strays: StrayLines, into findings: inout DiagnosticCollector
  ) {
    let document = reading.document
    // A key is written once: a second line that begins with it would repeat the field.
    var written: Set<FoldedName> = []
    for line in document.linesBeforeFirstField
    where document.lines[line].kind == .missingColon {
      guard let found = StrayLines.keyWithoutColon(on: line, below: nil, reading) else { continue }
      report(found, on: line, in: document, &written, into: &findings)
    }
    for (index, field) in document.fields.enumerated() {
      var line = field.firstLine + 1
      while line < field.endLine {
        guard isLost(line, in: document, strays) else {
          line += 1
          continue
        }
        if let found = StrayLines.keyWithoutColon(on: line, below: index, reading) {
          report(found, on: line, in: document, &written, into: &findings)
          line += 1
          continue
        }
        let end = (line + 1..<field.endLine).first { next in
          !isLost(next, in: document, strays)
            || StrayLines.keyWithoutColon(on: next, below: index, reading) != nil
        }
        let lines = line..<(end ?? field.endLine)
        let isProse =
          !findings.isFull && reading.takesProse(field, at: index) && lines.count == 1
          && !StrayLines.beginsLikeKey(line, below: index, reading)
        let edits = document.lines[lines].lazy.map { Edit(SourceSpan($0.start, $0.start), "    ") }
        findings.report(
          .missingColon(suggestion: nil), at: document.trimmed(document.lines[line]),
          fixes: Fix.everywhere(.indentLines, edits, isSafe: isProse))
        line = lines.upperBound
      }
    }
  }

  /// Reports a line that begins with a key, at the whole line; the fix writes the colon.
  private static func report(
    _ found: (guess: Guess, end: Int), on line: Int, in document: SyntaxDocument,
    _ written: inout Set<FoldedName>, into findings: inout DiagnosticCollector
  ) {
    let colon = SourceSpan(found.end, found.end)
    let isFirst = written.insert(FoldedName(found.guess.text)).inserted
    findings.report(
      .missingColon(suggestion: "\(found.guess.text):"),
      at: document.trimmed(document.lines[line]),
      fixes: [Fix(.addColon, [Edit(colon, ":")], isSafe: found.guess.isCertain && isFirst)])
  }

  private static func isLost(_ line: Int, in document: SyntaxDocument, _ strays: StrayLines) -> Bool
  {
    document.lines[line].kind == .missingColon && strays.forgottenIndentation(at: line) == nil
  }
}
