package import Diagnostics
internal import RegisterSyntax

/// Section 2: an item stands once in a list.
package enum RepeatedItemRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.repeatedItem]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for field in file.fields where file.kind(of: field)?.type == .list {
      let lines = file.meantLines(of: field)
      if areDistinct(lines, in: file.document) { continue }
      var seen: Set<String> = []
      for line in lines {
        let item = WhiteSpace.folded(file.document.source.text(line.span))
        if !seen.insert(item).inserted {
          findings.report(
            .repeatedItem(key: file.key(asWrittenIn: field), item: item), at: line.span)
        }
      }
    }
  }

  /// The most items that are compared with each other one by one.
  private static let mostPairs = 16

  /// Whether it is certain, without making texts of them, that no two items are the same.
  private static func areDistinct(_ lines: ValueLines, in document: SyntaxDocument) -> Bool {
    if lines.count < 2 { return true }
    if document.traits.contains(.rareCharacters) || lines.count > mostPairs { return false }
    for (index, line) in lines.enumerated() {
      for other in lines.prefix(index)
      where WhiteSpace.areEqual(line.span, other.span, in: document.source) { return false }
    }
    return true
  }
}
