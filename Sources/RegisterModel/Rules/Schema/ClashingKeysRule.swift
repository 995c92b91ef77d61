package import Diagnostics
internal import RegisterSyntax

/// Clause 3.4: no two fields have a key or an alias in common, nor the same id.
package enum ClashingKeysRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.clashingKeys]

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    var ids: [FoldedName: Int] = [:]
    var keys: [FoldedName: Int] = [:]
    for section in document.sections where section.kind == .field {
      for entry in section.entries where entry.languageTag == nil {
        switch entry.key {
        case "Field": claim(entry.lines, in: document, among: &ids, into: &findings)
        case "Key", "Aliases": claim(entry.lines, in: document, among: &keys, into: &findings)
        default: continue
        }
      }
    }
  }

  private static func claim(
    _ lines: [ValueLine], in document: SchemaDocument, among taken: inout [FoldedName: Int],
    into findings: inout DiagnosticCollector
  ) {
    for line in lines {
      let name = WhiteSpace.folded(document.document.source.text(line.span))
      if let firstLine = taken[FoldedName(name)] {
        findings.report(.schema(.clashingKeys(key: name, firstLine: firstLine)), at: line.span)
      } else {
        taken[FoldedName(name)] = line.line + 1
      }
    }
  }
}
