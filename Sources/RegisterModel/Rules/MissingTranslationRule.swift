public import Diagnostics
internal import RegisterSyntax

/// Section 2: what a register states in its main language is wanted in the languages that the
/// public text must be had in: the second language of the schema.
///
/// Those after it are a courtesy.
/// It is not among the rules that every check runs, since it would drown them; a check counts what
/// it finds, and lists it when asked.
public enum MissingTranslationRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.missingTranslation]

  /// Reports every value without a variant in the second language, at its key.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for missing in missing(in: file) {
      findings.report(
        .missingTranslation(key: missing.key, language: missing.language.rawValue),
        at: missing.place)
    }
  }

  /// A value without a variant in a language.
  struct Missing {
    var key: String
    var language: LanguageCode
    var place: SourceSpan
  }

  /// The values of a file that have no variant in the second language.
  static func missing(in file: RegisterFile) -> [Missing] {
    guard file.schema.languages.count > 1 else { return [] }
    let (main, second) = (file.schema.mainLanguage, file.schema.languages[1])
    let stated = Set(file.fields.lazy.filter { $0.value != nil }.compactMap { file.key(of: $0) })
    var seen: Set<RegisterFile.Key> = []
    var missing: [Missing] = []
    for field in file.fields where field.value != nil {
      guard let key = file.key(of: field), key.language == main, seen.insert(key).inserted,
        !stated.contains(RegisterFile.Key(field: key.field, language: second))
      else { continue }
      missing.append(Missing(key: field.key, language: second, place: field.header.key))
    }
    return missing
  }
}
