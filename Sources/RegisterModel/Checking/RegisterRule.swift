package import Diagnostics

/// One thing that can be wrong with a register's file once its keys have a meaning.
package protocol RegisterRule: Rule {
  /// Reports every place in the file that breaks the rule.
  static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector)
}

/// The rules about one register's file.
package enum RegisterRules {
  /// The rules of which a file that parses breaks none, after those of the syntax.
  static let ofParsing: [any RegisterRule.Type] = [
    TextBeforeFirstFieldRule.self,
    MissingColonRule.self,
    MissingIndentationRule.self,
    MalformedKeyRule.self,
    MixedScriptsRule.self,
    UnknownKeyRule.self,
    LanguageRule.self,
    RepeatedFieldRule.self,
    TooManyLinesRule.self,
  ]

  /// Every rule, in the order in which they are checked, after those of the syntax.
  package static let all: [any RegisterRule.Type] =
    ofParsing + [
      ValueTypeRule.self,
      VocabularyRule.self,
      MissingFieldRule.self,
      RepeatedItemRule.self,
      SpacedSlashRule.self,
      IdentityCodeRule.self,
      EmailAddressRule.self,
      PhoneNumberRule.self,
    ]

  /// The rules that depend on more than one register's file, each asked in its own way.
  static let others: [any Rule.Type] = [
    SameNameRule.self, MissingTranslationRule.self, OverdueReviewRule.self,
  ]
}
