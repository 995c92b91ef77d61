public import Diagnostics
internal import RegisterSyntax

/// Clause 3.1: the value of each key is of its kind: a line, a flag, one of a few words.
public enum SchemaValueRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.invalidSchemaValue]

  /// Reports every place in the schema that breaks the rule.
  public static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    for section in document.sections {
      for entry in section.entries {
        guard let key = SchemaKey.named(entry.key, in: section.kind), let first = entry.lines.first
        else { continue }
        switch key.kind {
        case .text, .list: continue
        case .line, .flag, .word:
          if entry.lines.count > 1 {
            findings.report(
              .tooManyLines(key: entry.key, lines: entry.lines.count), at: entry.lines[1].span)
          } else if let finding = finding(about: entry, of: key.kind) {
            findings.report(finding, at: first.span)
          }
        }
      }
    }
  }

  private static func finding(
    about entry: SchemaDocument.Entry, of kind: SchemaKey.Kind
  ) -> Finding? {
    switch kind {
    case .flag where FlagWord.value(of: entry.text) == nil:
      .invalidFlag(key: entry.key, value: entry.text, suggestion: nil)
    case .word(let words) where !words.contains(FoldedName(entry.text).text):
      .schema(.invalidValue(key: entry.key, value: entry.text, allowed: words))
    default: nil
    }
  }
}
