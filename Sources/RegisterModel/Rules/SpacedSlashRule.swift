package import Diagnostics
internal import RegisterSyntax

/// Section 2: two items with a spaced slash between them are two lines; the fix parts them, when a person
/// wants it: only an import parts items by itself.
package enum SpacedSlashRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.spacedSlash]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for field in file.fields where file.kind(of: field)?.type == .list {
      for line in file.meantLines(of: field)
      where SpacedSlash.mayStand(in: line.span, of: file.document.source) {
        let item = WhiteSpace.folded(file.document.source.text(line.span))
        let parts = parts(of: item)
        if parts.isEmpty { continue }
        let isBesideKey = line.line == field.syntax.firstLine
        let start = isBesideKey ? field.header.colon + 1 : line.span.start
        let text = (isBesideKey ? "\n    " : "") + parts.joined(separator: "\n    ")
        let fix = Fix(.splitItems, [Edit(SourceSpan(start, line.span.end), text)], isSafe: false)
        findings.report(
          .spacedSlash(key: file.key(asWrittenIn: field), item: item), at: line.span,
          fixes: parts.count < Fix.mostEdits ? [fix] : [])
      }
    }
  }

  /// The items that an item with a spaced slash is taken for; of very many, only the first.
  static func parts(of item: String) -> [String] {
    SpacedSlash.parts(of: item, atMost: Fix.mostEdits)
  }
}
