public import Diagnostics

/// One thing that can be wrong with a file before anybody knows what its keys mean.
public protocol SyntaxRule: Rule {
  /// Reports every place in the document that breaks the rule.
  static func check(_ document: SyntaxDocument, into findings: inout DiagnosticCollector)
}

/// The rules of the syntax, errors before warnings before notes.
public enum SyntaxRules {
  /// Every rule, in the order in which they are checked.
  public static let all: [any SyntaxRule.Type] = [
    CharacterRule.self,
    CombiningMarkRule.self,
    ConflictMarkerRule.self,
    LineEndingRule.self,
    TrailingWhitespaceRule.self,
    IndentedCommentRule.self,
  ]

  /// Reports everything that breaks a rule of the syntax.
  public static func check(_ document: SyntaxDocument, into findings: inout DiagnosticCollector) {
    for rule in all {
      rule.check(document, into: &findings)
    }
  }
}
