package import Diagnostics
internal import RegisterSyntax

/// Clause 3.1: a vocabulary that a field refers to has values; a warning at the vocabulary.
package enum EmptyVocabularyRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.emptyVocabulary]

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    let used = Set(schema.fields.compactMap(\.vocabulary))
    let empty = Set(schema.vocabularies.lazy.filter(\.entries.isEmpty).map(\.id))
    for section in document.sections where section.kind == .vocabulary {
      guard let entry = section.entries.first, let line = entry.lines.first else { continue }
      let id = VocabularyID(rawValue: entry.text)
      if used.contains(id), empty.contains(id) {
        findings.report(.schema(.emptyVocabulary(name: entry.text)), at: line.span)
      }
    }
  }
}
