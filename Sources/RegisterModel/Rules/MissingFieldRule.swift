public import Diagnostics
internal import RegisterSyntax

/// Clause 3.1: a register states every field that its schema requires, in the main language.
public enum MissingFieldRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.missingField]

  /// Reports every field that is missing, at the key that states nothing, else at the file's start.
  ///
  /// A field that is there under a misspelled key is not missing: that key is a finding already.
  public static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    var stated: Set<RegisterFile.Key> = []
    var places: [RegisterFile.Key: SourceSpan] = [:]
    for field in file.fields {
      guard let key = file.key(of: field) else { continue }
      if field.value != nil { stated.insert(key) }
      if places[key] == nil { places[key] = field.header.key }
    }
    let missing = file.schema.fields.filter(\.isRequired).map { definition in
      let language = definition.isTranslatable ? file.schema.mainLanguage : nil
      return (definition, key: RegisterFile.Key(field: definition.id, language: language))
    }.filter { !stated.contains($0.key) }
    if missing.isEmpty { return }
    let meant = fieldsMeant(in: file)
    for (definition, key) in missing where !meant.contains(definition.id) {
      findings.report(
        .missingField(key: definition.key, condition: nil), at: places[key] ?? SourceSpan(0, 0))
    }
  }

  /// The fields that are there under a misspelled key or one whose colon is missing, or with a
  /// language that they cannot have.
  ///
  /// Of the unknown keys only the first are looked at, as many as a file's findings are kept.
  private static func fieldsMeant(in file: RegisterFile) -> Set<FieldID> {
    var meant: Set<FieldID> = []
    var unknown = 0
    func add(_ guess: KeyGuess?) {
      let index = guess.flatMap { file.schema.index(ofKey: $0.key) }
      if let index { meant.insert(file.schema.fields[index].id) }
    }
    for (index, field) in file.fields.enumerated() {
      for line in field.syntax.lines where file.document.lines[line].kind == .missingColon {
        if unknown >= FileReport.limit { break }
        unknown += 1
        add(StrayLines.keyWithoutColon(on: line, below: index, file.keys)?.guess)
      }
      if field.lines.isEmpty || file.key(of: field) != nil { continue }
      if let definition = file.definition(of: field) {
        if !definition.isTranslatable { meant.insert(definition.id) }
      } else if field.header.language == nil, unknown < FileReport.limit {
        unknown += 1
        add(file.schema.guess(field.key))
      }
    }
    for run in file.strayLines.runs where run.isForgottenIndentation {
      if let definition = file.definition(of: file.fields[run.field]) {
        meant.insert(definition.id)
      }
    }
    return meant
  }
}
