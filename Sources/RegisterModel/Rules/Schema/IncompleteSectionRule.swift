package import Diagnostics
internal import RegisterSyntax

/// Clauses 3.1 and 3.4: the whole names its languages, a field has a key and a type, a choice its
/// vocabulary, and a section that is opened its name; a review has an interval and a field, and a
/// value stands below a vocabulary.
package enum IncompleteSectionRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.missingSchemaKey, .misplacedSchemaKey]

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    var hasVocabulary = false
    var fields = 0
    let keys = SchemaKeys(document)
    for section in document.sections {
      defer { fields += section.entries.count }
      let missing = demanded(of: section).filter { (section.entry($0)?.text ?? "").isEmpty }
      let lacking =
        missing.isEmpty ? [] : keysWithoutColon(in: section, from: fields, keys)
      for key in missing where !lacking.contains(key) {
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

  /// The keys of a section that are there and only lack their colon: that is a finding already.
  ///
  /// - Parameters:
  ///   - section: The section.
  ///   - first: The index of its first entry among the fields of the document.
  ///   - keys: What keys mean.
  /// - Returns: The keys; of very many lines only those on the first are found.
  private static func keysWithoutColon(
    in section: SchemaDocument.Section, from first: Int, _ keys: SchemaKeys
  ) -> Set<String> {
    var found: Set<String> = []
    for (index, entry) in section.entries.prefix(FileReport.limit).enumerated() {
      for line in entry.field.lines.prefix(FileReport.limit)
      where keys.document.lines[line].kind == .missingColon {
        let below = first + index
        guard let key = StrayLines.keyWithoutColon(on: line, below: below, keys) else { continue }
        found.insert(key.guess.text)
      }
    }
    return found
  }

  /// The keys that a section must state.
  private static func demanded(of section: SchemaDocument.Section) -> [String] {
    func states(_ key: String) -> Bool { section.entry(key)?.text.isEmpty == false }
    switch section.kind {
    case .whole:
      let review = ["Review", "Reviewed in"]
      return ["Languages"] + (review.contains(where: states) ? review : [])
    case .field:
      let word = section.entry("Type").map { FoldedName($0.text).text }
      let type = word.flatMap(FieldType.init(rawValue:))
      return ["Field", "Key", "Type"] + (type?.needsVocabulary == true ? ["Values"] : [])
    case .vocabulary: return ["Vocabulary"]
    case .value: return ["Value"]
    }
  }
}
