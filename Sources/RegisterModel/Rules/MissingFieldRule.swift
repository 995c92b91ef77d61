public import Diagnostics
internal import RegisterSyntax

/// Clause 3.1: a register states every field that its schema requires, in the main language.
public enum MissingFieldRule: RegisterRule {
  /// Reports every field that is missing, at the key that states nothing, else at the file's start.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    for definition in file.schema.fields where definition.isRequired {
      let language = definition.isTranslatable ? file.schema.mainLanguage : nil
      let key = RegisterFile.Key(field: definition.id, language: language)
      let fields = file.fields.filter { file.key(of: $0) == key }
      if fields.contains(where: { $0.value != nil }) { continue }
      findings.report(
        .missingField(key: definition.key), at: fields.first?.header.key ?? SourceSpan(0, 0))
    }
  }
}
