package import Diagnostics
internal import RegisterSyntax

/// Clause 3.1: a key of a field does something for a field of its type; else it is a warning.
///
/// A flag or a date has no vocabulary, reads the same in every language and holds no contact
/// details; a text has no vocabulary; a link no vocabulary; a choice no contact details.
package enum UnsuitableKeyRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.unsuitableSchemaKey]

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    for section in document.sections where section.kind == .field {
      let word = section.entry("Type").map { FoldedName($0.text).text }
      guard let type = word.flatMap(FieldType.init(rawValue:)) else { continue }
      for entry in section.entries where isStated(entry) {
        let isSuitable: Bool
        switch entry.key {
        case "Values": isSuitable = type.hasVocabulary
        case "Translatable": isSuitable = type.isTranslatable
        case "Personal contact": isSuitable = type.mayHoldContacts
        default: continue
        }
        if !isSuitable {
          findings.report(
            .schema(.unsuitableKey(key: entry.key, type: type.rawValue)), at: entry.keySpan)
        }
      }
    }
  }

  /// Whether an entry says anything; a no says what is so anyway.
  private static func isStated(_ entry: SchemaDocument.Entry) -> Bool {
    !entry.text.isEmpty && FlagWord.value(of: entry.text) != false
  }
}
