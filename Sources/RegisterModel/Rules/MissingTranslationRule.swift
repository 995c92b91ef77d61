package import Diagnostics
internal import RegisterSyntax

/// Section 2: what a register states in its main language is wanted in the languages that the
/// package text must be had in: the second language of the schema.
///
/// Those after it are a courtesy.
/// It is not among the rules that every check runs, since it would drown them; a check counts what
/// it finds, and lists it when asked.
package enum MissingTranslationRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.missingTranslation]

  /// Reports every value without a variant in the second language, at its key.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for missing in missing(in: file) {
      findings.report(
        .missingTranslation(
          key: file.key(asWrittenIn: missing), language: file.lookup.schema.languages[1].rawValue),
        at: missing.header.key)
    }
  }

  /// The fields of a file that have a value in the main language and none in the second.
  static func missing(in file: RegisterFile) -> [RegisterFile.Field] {
    if !file.fields.traits.contains(.missingTranslations) { return [] }
    var (stated, seen) = (PlaceSet(), PlaceSet())
    for field in file.fields where !field.isEmpty {
      if let place = file.place(of: field) { _ = stated.insert(place) }
    }
    return file.fields.filter { field in
      guard !field.isEmpty, field.wording == .language(0), let place = file.place(of: field),
        let second = file.kind(of: field)?.secondPlace
      else { return false }
      return seen.insert(place) && !stated.contains(second)
    }
  }
}
