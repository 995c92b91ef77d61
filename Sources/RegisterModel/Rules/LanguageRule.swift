package import Diagnostics
internal import RegisterSyntax

/// Clause 1.3: the language in brackets is one of the schema's, and the field is translatable.
///
/// The fix takes the brackets away; it is safe where the field is not stated without them already.
package enum LanguageRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.unknownLanguage, .untranslatableField]

  /// Reports every place in the file that breaks the rule.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.fields.traits.contains(.strangeLanguages) { return }
    // A schema without languages is one mistake in the schema, and not one in every register.
    if file.schema.mainLanguage == .undetermined { return }
    var stated: Set<FieldID>?
    for field in file.fields {
      guard let place = field.header.language, field.definition != nil else { continue }
      switch field.wording {
      case .none, .language: continue
      case .unknownLanguage:
        let known = file.schema.languages.map(\.rawValue)
        findings.report(
          .unknownLanguage(language: file.document.source.text(place), known: known), at: place)
      case .notTranslatable:
        let brackets = SourceSpan(field.header.key.end, field.header.colon)
        if stated == nil { stated = Set(file.fields.compactMap { file.key(of: $0)?.field }) }
        let isFree = file.definition(of: field).map { stated?.insert($0.id).inserted ?? false }
        findings.report(
          .untranslatableField(key: file.key(asWrittenIn: field)), at: place,
          fixes: [Fix(.remove, [Edit(brackets, "")], isSafe: isFree ?? false)])
      }
    }
  }
}
