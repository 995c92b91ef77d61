package import Diagnostics

/// One thing that section 6 says of a table that is imported: what it is taken for, and what is
/// told of that.
package protocol TableRule: Rule {
  /// Takes the table a step further towards registers.
  static func apply(to draft: inout TableDraft)
}

/// The rules about a table that is imported.
package enum TableRules {
  /// Every rule, in the order in which they are applied: each works on what those before it left.
  package static let all: [any TableRule.Type] = [
    UnclosedQuoteRule.self,
    OutsideTableRule.self,
    TornRowRule.self,
    RepeatedRowRule.self,
    UnknownColumnRule.self,
    SplitCellRule.self,
    InvalidRowRule.self,
  ]
}
