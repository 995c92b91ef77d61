package import Diagnostics
internal import RegisterSyntax

/// Clause 3.4: a vocabulary that a field refers to is defined.
package enum UndefinedVocabularyRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.undefinedVocabulary]

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    let names = schema.vocabularies.map(\.id.rawValue)
    let defined = Set(names)
    for section in document.sections where section.kind == .field {
      guard let entry = section.entry("Values"), let line = entry.lines.first,
        !defined.contains(entry.text)
      else { continue }
      let nearest =
        findings.isFull ? nil : Suggestion.nearest(to: entry.text, among: names)
      findings.report(
        .schema(.undefinedVocabulary(name: entry.text, suggestion: nearest)), at: line.span,
        fixes: nearest.map { [Guess($0, isCertain: false).fix(at: line.span)] } ?? [])
    }
  }
}
