package import Diagnostics
internal import RegisterSyntax

/// Section 2 and clause 3.1: a value, or each item, is one that the field's vocabulary holds.
///
/// In a strict vocabulary another value is an error, in an open one a warning. The fix is the value
/// that is called so in another language, else the nearest one. Only what differs in nothing but
/// upper and lower case is sure to be meant.
package enum VocabularyRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.unknownValue]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for field in file.fields {
      guard let definition = file.kind(of: field), definition.type.hasVocabulary,
        let vocabulary = definition.vocabulary
      else { continue }
      for line in file.meantLines(of: field) {
        let isKnown = file.lookup.hasSpelling(
          line.span, in: file.document.source, vocabulary: vocabulary)
        if isKnown { continue }
        check(
          line, of: field, in: file, against: file.lookup.schema.vocabularies[vocabulary],
          into: &findings)
      }
    }
  }

  private static func check(
    _ line: ValueLine, of field: RegisterFile.Field, in file: RegisterFile,
    against vocabulary: Vocabulary, into findings: inout DiagnosticCollector
  ) {
    let value = WhiteSpace.folded(file.document.source.text(line.span))
    if vocabulary.contains(value) || !SpacedSlashRule.parts(of: value).isEmpty { return }
    let guess = findings.isFull ? nil : vocabulary.guess(value)
    findings.report(
      .unknownValue(
        key: file.key(asWrittenIn: field), value: value, suggestion: guess?.text,
        strict: vocabulary.isStrict),
      at: line.span,
      fixes: guess.map { [$0.fix(at: line.span)] } ?? [])
  }
}

extension Vocabulary {
  /// The value that was probably meant by one that the vocabulary does not have.
  func guess(_ value: String) -> Guess? {
    let wanted = FoldedName(value)
    let same = entries.filter { entry in
      ([entry.value] + entry.aliases).contains { FoldedName($0) == wanted }
    }
    if same.count == 1 { return Guess(same[0].value, isCertain: true) }
    let translated = entries.filter { entry in
      entry.translations.wordings.contains { FoldedName($0.text) == wanted }
    }
    if let first = translated.first { return Guess(first.value, isCertain: false) }
    return Suggestion.nearest(to: value, among: entries.lazy.map(\.value))
      .map { Guess($0, isCertain: false) }
  }
}
