public import Diagnostics
internal import RegisterSyntax

/// Section 2: an item stands once in a list.
public enum RepeatedItemRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.repeatedItem]

  /// Reports every place in the file that breaks the rule.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for field in file.fields where file.definition(of: field)?.type == .list {
      var seen: Set<String> = []
      for line in file.meantLines(of: field) {
        let item = WhiteSpace.folded(file.document.source.text(line.span))
        if !seen.insert(item).inserted {
          findings.report(.repeatedItem(key: field.key, item: item), at: line.span)
        }
      }
    }
  }
}
