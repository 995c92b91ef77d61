public import Diagnostics
internal import RegisterSyntax

/// Clauses 3.1 and 3.4: the whole names its languages, a field has a key and a type, a choice its
/// vocabulary, and a section that is opened its name; a review has an interval and a field, and a
/// value stands below a vocabulary.
public enum IncompleteSectionRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.missingSchemaKey]

  /// Reports every place in the schema that breaks the rule.
  public static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    var hasVocabulary = false
    for section in document.sections {
      for key in demanded(of: section) where (section.entry(key)?.text ?? "").isEmpty {
        findings.report(
          .schema(.missingKey(section: section.title, key: key)),
          at: section.entries.first?.keySpan ?? SourceSpan(0, 0))
      }
      if section.kind == .vocabulary { hasVocabulary = true }
      if section.kind == .value, !hasVocabulary, let opening = section.entries.first {
        findings.report(
          .schema(.misplacedKey(key: opening.key, section: SchemaSectionKind.vocabulary.rawValue)),
          at: opening.keySpan)
      }
    }
  }

  /// The keys that a section must state.
  private static func demanded(of section: SchemaDocument.Section) -> [String] {
    func states(_ key: String) -> Bool { section.entry(key)?.text.isEmpty == false }
    switch section.kind {
    case .whole:
      let review = ["Review", "Reviewed in"]
      return ["Languages"] + (review.contains(where: states) ? review : [])
    case .field:
      let type = section.entry("Type").map { FoldedName($0.text).text }
      return ["Field", "Key", "Type"] + (type == FieldType.choice.rawValue ? ["Values"] : [])
    case .vocabulary: return ["Vocabulary"]
    case .value: return ["Value"]
    }
  }
}
