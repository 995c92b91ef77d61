package import Diagnostics
internal import RegisterSyntax

/// Clauses 1.3 and 3.2: a key or an alias can be written to the left of a colon, and a field's id is
/// ASCII.
///
/// A key with a colon in it would be read back as another key: formatting would change the file.
package enum UnwritableNameRule: SchemaRule {
  /// The kinds of finding that the rule reports; ``SchemaValueRule`` does, too.
  package static let codes: [DiagnosticCode] = [.invalidSchemaValue]

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    for section in document.sections {
      for entry in section.entries where entry.languageTag == nil {
        guard let spelling = spelling(of: entry.key, in: section.kind) else { continue }
        for line in entry.lines {
          let name = document.document.source.text(line.span)
          let writable = spelling(name)
          if writable == name { continue }
          let allowed = writable.map { [$0] } ?? []
          findings.report(
            .schema(.invalidValue(key: entry.key, value: name, allowed: allowed)), at: line.span,
            fixes: allowed.map { Guess($0, isCertain: false).fix(at: line.span) })
        }
      }
    }
  }

  /// What makes a name of a kind writable; `nil` where any name is.
  private static func spelling(
    of key: String, in kind: SchemaSectionKind
  ) -> ((String) -> String?)? {
    switch (kind, key) {
    case (.field, "Key"), (.field, "Aliases"): writableKey
    case (.field, "Field"): { RegisterID.isName($0) ? $0 : RegisterID(name: $0)?.rawValue }
    default: nil
    }
  }

  /// The name without what would end a key or make a comment of it; `nil` where nothing is left.
  private static func writableKey(_ name: String) -> String? {
    let signs = Set(":[]".utf8)
    if name.utf8.first != UInt8(ascii: "#"), !name.utf8.contains(where: signs.contains) {
      return name
    }
    let words = name.utf8.drop { $0 == UInt8(ascii: "#") }.split(whereSeparator: signs.contains)
    let spelled = WhiteSpace.folded(words.map { String(Substring($0)) }.joined(separator: " "))
    return spelled.isEmpty || spelled.hasPrefix("#") ? nil : spelled
  }
}
