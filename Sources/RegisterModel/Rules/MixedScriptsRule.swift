package import Diagnostics
internal import RegisterSyntax

/// Clause 1.3: the letters of a key are of one alphabet.
///
/// A Cyrillic а in a key looks like a Latin one and is another letter, so that nobody finds the
/// field. Where the key is that of a field once its letters are replaced, the fix replaces them.
package enum MixedScriptsRule: RegisterRule, SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.mixedScripts]

  /// Reports every key of the file that the schema does not know and that has letters of two
  /// alphabets.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.fields.traits.contains(.unknownKeys) { return }
    for field in file.fields where field.definition == nil && !field.header.isMalformed {
      report(file.key(asWrittenIn: field), at: field.header.key, into: &findings) {
        file.schema.guess($0)
      }
    }
  }

  /// Reports every key of the schema, and every key and alias that it gives to fields, that has
  /// letters of two alphabets.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    for section in document.sections {
      for entry in section.entries {
        if entry.place == nil {
          report(entry.writtenKey, at: entry.keySpan, into: &findings) {
            SchemaKey.guess($0, in: section.kind)
          }
        }
        guard section.kind == .field, entry.key == "Key" || entry.key == "Aliases" else { continue }
        for line in entry.lines {
          let name = document.document.source.text(line.span)
          report(name, at: line.span, into: &findings) { name in
            let spelled = LetterScript.latinised(name)
            return LetterScript.stranger(in: spelled) == nil
              ? Guess(spelled, isCertain: false) : nil
          }
        }
      }
    }
  }

  private static func report(
    _ key: String, at place: SourceSpan, into findings: inout DiagnosticCollector,
    guess: (String) -> Guess?
  ) {
    guard let stranger = LetterScript.stranger(in: key) else { return }
    let meant = findings.isFull ? nil : guess(key)
    findings.report(
      .mixedScripts(key: key, scalar: stranger.notation, suggestion: meant?.text), at: place,
      fixes: meant.map { [$0.fix(at: place)] } ?? [])
  }
}
