public import Diagnostics
internal import RegisterSyntax

/// One thing that can be wrong with a schema's file.
package protocol SchemaRule: Rule {
  /// Reports every place in the schema that breaks the rule.
  static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector)
}

/// The rules about a schema's file.
package enum SchemaRules {
  /// Every rule, in the order in which they are checked, after those of the syntax.
  package static let all: [any SchemaRule.Type] = [
    TextBeforeFirstFieldRule.self,
    MissingColonRule.self,
    MissingIndentationRule.self,
    MixedScriptsRule.self,
    SchemaKeyRule.self,
    TooManyLinesRule.self,
    SchemaValueRule.self,
    IncompleteSectionRule.self,
    UnwritableNameRule.self,
    ClashingKeysRule.self,
    UndefinedVocabularyRule.self,
    UndefinedFieldRule.self,
    RepeatedDefinitionRule.self,
    EmptyVocabularyRule.self,
    UnsuitableKeyRule.self,
    IdentityCodeRule.self,
  ]

  /// The rules that can find an error of syntax by their ``Rule/codes``, whatever else they find.
  static let ofSyntax = all.filter { $0.codes.contains(where: \.clause.breaksSyntax) }
}

extension SchemaDocument {
  /// What is wrong with the file by the rules of the syntax and those about a schema.
  ///
  /// - Parameters:
  ///   - schema: What the file was read as.
  ///   - limit: The most findings that are kept.
  /// - Returns: The findings, errors of the syntax first.
  public func findings(
    _ schema: Schema, atMost limit: Int = FileReport.limit
  ) -> DiagnosticCollector {
    var findings = DiagnosticCollector(atMost: limit)
    SyntaxRules.check(document, into: &findings)
    for rule in SchemaRules.all {
      rule.check(self, schema, into: &findings)
    }
    return findings
  }

  /// Whether the file has an error of syntax, by the rules alone that can find one.
  ///
  /// - Parameter schema: What the file was read as.
  /// - Returns: Whether all ``findings(_:atMost:)`` together break the syntax.
  public func breaksSyntax(_ schema: Schema) -> Bool {
    var findings = DiagnosticCollector(atMost: 0)
    SyntaxRules.check(document, into: &findings)
    for rule in SchemaRules.ofSyntax where !findings.breaksSyntax {
      rule.check(self, schema, into: &findings)
    }
    return findings.breaksSyntax
  }
}
