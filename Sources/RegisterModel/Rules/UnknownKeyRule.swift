package import Diagnostics
internal import RegisterSyntax

/// Clause 1.3: every key is one that the schema knows.
///
/// The fix is the nearest key; where none is near and a value stands above, the line was probably
/// meant to continue it, and the fix indents it.
package enum UnknownKeyRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.unknownKey]

  /// Reports every place in the file that breaks the rule, but for keys with letters of two
  /// alphabets and for lines that only lack their indentation.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.fields.traits.contains(.unknownKeys) { return }
    // A mistake in the schema is told in the schema, and not in every register.
    let schema = file.schema
    if schema.isIncomplete { return }
    var hasValueAbove = false
    var stated: Set<RegisterFile.Key>?
    for field in file.fields {
      let valueStandsAbove = hasValueAbove
      hasValueAbove = !field.isEmpty
      guard field.definition == nil, !field.header.isMalformed else { continue }
      let key = file.key(asWrittenIn: field)
      guard LetterScript.stranger(in: key) == nil,
        file.strayLines.forgottenIndentation(at: field.syntax.firstLine) == nil
      else { continue }
      let guess = findings.isFull ? nil : schema.guess(key)
      let canContinue = guess == nil && valueStandsAbove
      var fixes: [Fix] = []
      if let guess {
        if stated == nil { stated = Set(file.fields.compactMap { file.key(of: $0) }) }
        let meant = file.key(of: field, readAs: guess.text)
        let isFree = meant.map { stated?.contains($0) == false } ?? false
        fixes = [guess.fix(at: field.header.key, isFree: isFree)]
        if isFree, let meant { stated?.insert(meant) }
      } else if canContinue {
        let start = file.document.lines[field.syntax.firstLine].start
        fixes = [Fix(.indentLines, [Edit(SourceSpan(start, start), "    ")], isSafe: false)]
      }
      findings.report(
        .unknownKey(key: key, suggestion: guess?.text, canContinue: canContinue),
        at: field.header.key, fixes: fixes)
    }
  }
}
