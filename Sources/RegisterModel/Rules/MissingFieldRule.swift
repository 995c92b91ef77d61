public import Diagnostics
internal import RegisterSyntax

/// Clause 3.1: a register states every field that its schema requires, in the main language.
public enum MissingFieldRule: RegisterRule {
  /// Reports every field that is missing, at the key that states nothing, else at the file's start.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    var stated: Set<RegisterFile.Key> = []
    var places: [RegisterFile.Key: SourceSpan] = [:]
    for field in file.fields {
      guard let key = file.key(of: field) else { continue }
      if field.value != nil { stated.insert(key) }
      if places[key] == nil { places[key] = field.header.key }
    }
    for definition in file.schema.fields where definition.isRequired {
      let language = definition.isTranslatable ? file.schema.mainLanguage : nil
      let key = RegisterFile.Key(field: definition.id, language: language)
      if stated.contains(key) { continue }
      findings.report(.missingField(key: definition.key), at: places[key] ?? SourceSpan(0, 0))
    }
  }
}
