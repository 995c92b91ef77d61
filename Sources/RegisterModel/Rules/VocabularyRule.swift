public import Diagnostics
internal import RegisterSyntax

/// Section 2 and clause 3.1: a value, or each item, is one that the field's vocabulary holds.
///
/// In a strict vocabulary another value is an error, in an open one a warning; the nearest value is
/// the fix.
public enum VocabularyRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.unknownValue]

  /// Reports every place in the file that breaks the rule.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for field in file.fields {
      guard let id = file.definition(of: field)?.vocabulary,
        let vocabulary = file.schema.vocabulary(id)
      else { continue }
      for line in file.meantLines(of: field) {
        check(line, of: field, in: file, against: vocabulary, into: &findings)
      }
    }
  }

  private static func check(
    _ line: ValueLine, of field: RegisterFile.Field, in file: RegisterFile,
    against vocabulary: Vocabulary, into findings: inout DiagnosticCollector
  ) {
    let value = WhiteSpace.folded(file.document.source.text(line.span))
    if vocabulary.contains(value) || !SpacedSlash.parts(of: value).isEmpty { return }
    let nearest =
      findings.isFull
      ? nil : Suggestion.nearest(to: value, among: vocabulary.entries.lazy.map(\.value))
    findings.report(
      .unknownValue(
        key: field.key, value: value, suggestion: nearest, strict: vocabulary.isStrict),
      at: line.span,
      fixes: nearest.map { [Fix(.replace(with: $0), [Edit(line.span, $0)])] } ?? [])
  }
}
