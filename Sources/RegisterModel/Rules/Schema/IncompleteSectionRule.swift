public import Diagnostics
internal import RegisterSyntax

/// Clauses 3.1 and 3.4: the whole names its languages, a field has a key and a type, a section that
/// is opened has a name, and a value stands below a vocabulary.
public enum IncompleteSectionRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.missingSchemaKey]

  /// Reports every place in the schema that breaks the rule.
  public static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    var hasVocabulary = false
    for section in document.sections {
      for key in demanded(of: section.kind) where (section.entry(key)?.text ?? "").isEmpty {
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

  private static func demanded(of kind: SchemaSectionKind) -> [String] {
    switch kind {
    case .whole: ["Languages"]
    case .field: ["Field", "Key", "Type"]
    case .vocabulary: ["Vocabulary"]
    case .value: ["Value"]
    }
  }
}
