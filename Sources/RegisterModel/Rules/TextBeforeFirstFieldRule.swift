package import Diagnostics
internal import RegisterSyntax

/// Clause 1.5: before the first field stand only comments and blank lines.
///
/// A line that begins with a key and only lacks its colon is told as that. Where the first field is
/// indented, the fix takes the indentation away.
package enum TextBeforeFirstFieldRule: RegisterRule, SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.textBeforeFirstField]

  /// Reports the first line in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if file.document.linesBeforeFirstField.isEmpty { return }
    check(file.keys, into: &findings) { file.schema.index(ofKey: $0) != nil }
  }

  /// Reports the first line in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    let hasText = document.document.linesBeforeFirstField.contains { line in
      document.document.lines[line].kind.continuesValue
    }
    if !hasText { return }
    check(SchemaKeys(document), into: &findings) { SchemaKey.named($0, in: .whole) != nil }
  }

  private static func check(
    _ reading: some KeyReading, into findings: inout DiagnosticCollector,
    isKey: (String) -> Bool
  ) {
    let document = reading.document
    // What is indented below a key without its colon continues that.
    var hasKey = false
    let stray = document.linesBeforeFirstField.first { index in
      switch document.lines[index].kind {
      case .continuation: return !hasKey
      case .missingColon:
        hasKey = StrayLines.keyWithoutColon(on: index, below: nil, reading) != nil
        return !hasKey
      case .blank, .comment, .field, .conflict: return false
      }
    }
    guard let stray else { return }
    let line = document.lines[stray]
    let text = document.trimmed(line)
    let words = document.source.text(text)
    let key = words.prefix { $0 != ":" && $0 != "[" }
    let isField = words.contains(":") && isKey(WhiteSpace.folded(String(key)))
    let indentation = SourceSpan(line.start, text.start)
    findings.report(
      .textBeforeFirstField, at: text,
      fixes: isField && !indentation.isEmpty
        ? [Fix(.remove, [Edit(indentation, "")], isSafe: true)] : [])
  }
}

extension SyntaxDocument {
  /// The lines above the first field, as indices; all where there is no field.
  var linesBeforeFirstField: Range<Int> { 0..<(fields.first?.firstLine ?? lines.endIndex) }
}
