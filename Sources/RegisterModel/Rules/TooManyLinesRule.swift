package import Diagnostics
internal import RegisterSyntax

/// Clause 1.4: a line, flag, choice, date or link has exactly one line that is not blank.
package enum TooManyLinesRule: RegisterRule, SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.tooManyLines]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.fields.traits.contains(.surplusLines) { return }
    for field in file.fields where file.kind(of: field)?.type.hasOneLine == true {
      let lines = file.meantLines(of: field)
      if lines.count < 2 { continue }
      findings.report(
        .tooManyLines(key: file.key(asWrittenIn: field), lines: lines.count), at: lines[1].span)
    }
  }

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    for section in document.sections {
      for entry in section.entries where entry.lines.count > 1 {
        guard entry.meantKey(in: section)?.kind.takesManyLines == false else { continue }
        findings.report(
          .tooManyLines(key: entry.key, lines: entry.lines.count), at: entry.lines[1].span)
      }
    }
  }
}
