public import Diagnostics
internal import RegisterSyntax

/// Clause 1.3: a line that should be a field has a colon.
///
/// Where the line begins with a key that is not stated yet, only the colon is missing, and the fix
/// writes it. Else such lines in a row are one finding, and the fix indents them, so that they
/// continue the field above.
public enum MissingColonRule: RegisterRule, SchemaRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.missingColon]

  /// Reports every place in the file that breaks the rule.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    check(file.keys, file.strayLines, into: &findings)
  }

  /// Reports every place in the schema that breaks the rule.
  public static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    check(SchemaKeys(document), document.strayLines, into: &findings)
  }

  private static func check(
    _ reading: some KeyReading, _ strays: StrayLines, into findings: inout DiagnosticCollector
  ) {
    let document = reading.document
    for (index, field) in document.fields.enumerated() {
      var line = field.firstLine + 1
      while line < field.endLine {
        guard isLost(line, in: document, strays) else {
          line += 1
          continue
        }
        let place = document.trimmed(document.lines[line])
        if let found = StrayLines.keyWithoutColon(on: line, below: index, reading) {
          let colon = SourceSpan(found.end, found.end)
          findings.report(
            .missingColon(suggestion: "\(found.guess.text):"), at: place,
            fixes: [Fix(.addColon, [Edit(colon, ":")], isSafe: found.guess.isCertain)])
          line += 1
          continue
        }
        let end = (line + 1..<field.endLine).first { next in
          !isLost(next, in: document, strays)
            || StrayLines.keyWithoutColon(on: next, below: index, reading) != nil
        }
        let lines = line..<(end ?? field.endLine)
        let fits = reading.takesManyLines(field, at: index)
        let edits = document.lines[lines].lazy.map { Edit(SourceSpan($0.start, $0.start), "    ") }
        let fixes = Fix.everywhere(.indentLines, edits)
        findings.report(
          .missingColon(suggestion: nil), at: place,
          fixes: fixes.map { Fix($0.title, $0.edits, isSafe: fits) })
        line = lines.upperBound
      }
    }
  }

  private static func isLost(_ line: Int, in document: SyntaxDocument, _ strays: StrayLines) -> Bool
  {
    document.lines[line].kind == .missingColon && strays.forgottenIndentation(at: line) == nil
  }
}
