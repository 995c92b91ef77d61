package import Diagnostics
internal import RegisterSyntax

/// Every rule there is, of every kind: what the pages of the documentation are made from.
package enum AllRules {
  /// The rules, those of the syntax first.
  package static let types: [any Rule.Type] =
    SyntaxRules.all + EntryRules.all + EntryRules.others + RegisterRules.all + RegisterRules.others
    + SchemaRules.all + TableRules.all
}
