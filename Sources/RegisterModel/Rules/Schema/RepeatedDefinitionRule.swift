package import Diagnostics
internal import RegisterSyntax

/// Clause 3.4: a vocabulary is defined once, a value or an alias stands once in its vocabulary, and
/// a language once among the languages.
package enum RepeatedDefinitionRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.repeatedDefinition]

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    var vocabularies: [String: Int] = [:]
    var languages: [FoldedName: Int] = [:]
    var values: [String: Int] = [:]
    for section in document.sections {
      if section.kind == .vocabulary { values = [:] }
      for entry in section.entries where entry.languageTag == nil {
        switch (section.kind, entry.key) {
        case (.whole, "Languages"):
          claim(entry.lines, in: document, among: &languages, { FoldedName($0) }, into: &findings)
        case (.vocabulary, "Vocabulary"):
          claim(entry.lines, in: document, among: &vocabularies, { $0 }, into: &findings)
        case (.value, "Value"), (.value, "Aliases"):
          claim(entry.lines, in: document, among: &values, { $0 }, into: &findings)
        default: continue
        }
      }
    }
  }

  /// Reports the names that are taken; `compared` is what two names are held against each other by.
  private static func claim<Name: Hashable>(
    _ lines: [ValueLine], in document: SchemaDocument, among taken: inout [Name: Int],
    _ compared: (String) -> Name, into findings: inout DiagnosticCollector
  ) {
    for line in lines {
      let name = WhiteSpace.folded(document.document.source.text(line.span))
      if let firstLine = taken[compared(name)] {
        findings.report(
          .schema(.repeatedDefinition(name: name, firstLine: firstLine)), at: line.span)
      } else {
        taken[compared(name)] = line.line + 1
      }
    }
  }
}
