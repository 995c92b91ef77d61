package import Diagnostics
internal import RegisterSyntax

/// Clause 3.1: the value of each key is of its kind: a flag, one of a few words, an interval, an
/// address.
package enum SchemaValueRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.invalidSchemaValue]

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    for section in document.sections {
      for entry in section.entries {
        guard let key = entry.meantKey(in: section), !key.kind.takesAnyText else { continue }
        // That there are too many lines is one finding, whatever stands in them.
        if entry.lines.count > 1, !key.kind.takesManyLines { continue }
        for line in entry.lines {
          let value = WhiteSpace.folded(document.document.source.text(line.span))
          guard let problem = problem(with: value, of: key) else { continue }
          findings.report(
            problem.finding, at: line.span,
            fixes: problem.guess.map { [$0.fix(at: line.span)] } ?? [])
        }
      }
    }
  }

  /// Reports the time zone of a schema where it is one that the system does not know.
  static func reportTimeZone(
    called name: String, in document: SchemaDocument, into findings: inout DiagnosticCollector
  ) {
    guard let entry = document.sections[0].entry("Time zone"), let line = entry.lines.first,
      entry.text == name, TimeZoneName.isValid(name)
    else { return }
    findings.report(
      .schema(.invalidValue(key: entry.key, value: name, allowed: [])), at: line.span)
  }

  private static func problem(
    with value: String, of key: SchemaKey
  ) -> (finding: Finding, guess: Guess?)? {
    func invalid(_ allowed: [String] = []) -> Finding {
      .schema(.invalidValue(key: key.name, value: value, allowed: allowed))
    }
    switch key.kind {
    case .line, .text, .list: return nil
    case .flag:
      if FlagWord.value(of: value) != nil { return nil }
      let guess = FlagWord.guess(value).map { guess in
        Guess(
          guess.text == FlagWord.canonicalYes ? "yes" : "no", isCertain: guess.isCertain)
      }
      return (invalid(["yes", "no"]), guess)
    case .word(let words), .words(let words):
      if words.contains(FoldedName(value).text) { return nil }
      let nearest = Suggestion.nearest(to: value, among: words)
      return (invalid(words), nearest.map { Guess($0, isCertain: false) })
    case .interval: return ReviewInterval(value) == nil ? (invalid(["12 months"]), nil) : nil
    case .timeZone: return TimeZoneName.isValid(value) ? nil : (invalid(), nil)
    case .tag: return TagPrefix.isValid(value) ? nil : (invalid(), nil)
    case .address:
      if WebAddress(value) != nil { return nil }
      return (.schema(.invalidAddress(key: key.name, value: value)), WebAddress.guess(value))
    case .languages: return LanguageCode.isWellFormed(value) ? nil : (invalid(), nil)
    case .condition: return FieldCondition(value) == nil ? (invalid(["field is value"]), nil) : nil
    }
  }
}
