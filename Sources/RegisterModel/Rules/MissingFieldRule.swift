package import Diagnostics
internal import RegisterSyntax

/// Clause 3.1: a register states every field that its schema requires, in the main language; always,
/// or when another field says what the schema names.
package enum MissingFieldRule: RegisterRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.missingField]

  /// Reports every field that is missing, at the key that states nothing, else at the file's start.
  ///
  /// A field that is there under a misspelled key is not missing: that key is a finding already. One
  /// whose value is nothing but spaces that are text, such as no-break spaces, is: nobody sees it.
  package static func check(_ file: RegisterFile, into findings: inout DiagnosticCollector) {
    if !file.fields.traits.contains(.missingFields) { return }
    var stated: Set<RegisterFile.Key> = []
    var places: [RegisterFile.Key: SourceSpan] = [:]
    for field in file.fields {
      guard let key = file.key(of: field) else { continue }
      if file.isSeen(field) { stated.insert(key) }
      if places[key] == nil { places[key] = field.header.key }
    }
    var met: [FieldID: Finding.Condition] = [:]
    let missing = file.schema.fields.filter { definition in
      if definition.isRequired { return true }
      met[definition.id] = definition.requiredWhen.flatMap { condition(whenMet: $0, in: file) }
      return met[definition.id] != nil
    }.map { definition in
      let language = definition.isTranslatable ? file.schema.mainLanguage : nil
      return (definition, key: RegisterFile.Key(field: definition.id, language: language))
    }.filter { !stated.contains($0.key) }
    if missing.isEmpty { return }
    let meant = fieldsMeant(in: file)
    for (definition, key) in missing where !meant.contains(definition.id) {
      findings.report(
        .missingField(key: definition.key, condition: met[definition.id]),
        at: places[key] ?? SourceSpan(0, 0))
    }
  }

  /// The condition as a finding tells it, where the register meets it.
  private static func condition(
    whenMet condition: FieldCondition, in file: RegisterFile
  ) -> Finding.Condition? {
    guard let definition = file.schema.field(condition.field) else { return nil }
    let vocabulary = definition.vocabulary.flatMap(file.schema.vocabulary)
    let isMet = file.fields.contains { field in
      guard file.key(of: field)?.field == condition.field, let value = file.value(of: field) else {
        return false
      }
      return condition.isMet(by: value, vocabulary)
    }
    guard isMet else { return nil }
    let flag = definition.type == .flag ? FlagWord.value(of: condition.value) : nil
    return Finding.Condition(
      key: definition.key, value: flag.map { FieldValue.flag($0).plainText } ?? condition.value)
  }

  /// The fields that are there under a misspelled key or one whose colon is missing, or with a
  /// language that they cannot have.
  ///
  /// Of the unknown keys only the first are looked at, as many as a file's findings are kept.
  private static func fieldsMeant(in file: RegisterFile) -> Set<FieldID> {
    var meant: Set<FieldID> = []
    var unknown = 0
    func add(_ guess: Guess?) {
      let index = guess.flatMap { file.schema.index(ofKey: $0.text) }
      if let index { meant.insert(file.schema.fields[index].id) }
    }
    func addKeysWithoutColon(on lines: Range<Int>, below field: Int?) {
      for line in lines where file.document.lines[line].kind == .missingColon {
        if unknown >= FileReport.limit { return }
        unknown += 1
        add(StrayLines.keyWithoutColon(on: line, below: field, file.keys)?.guess)
      }
    }
    addKeysWithoutColon(on: file.document.linesBeforeFirstField, below: nil)
    for (index, field) in file.fields.enumerated() {
      addKeysWithoutColon(on: field.syntax.lines, below: index)
      if field.isEmpty || file.key(of: field) != nil { continue }
      if let definition = file.definition(of: field) {
        if !definition.isTranslatable { meant.insert(definition.id) }
      } else if field.header.language == nil, unknown < FileReport.limit {
        unknown += 1
        add(file.schema.guess(file.key(asWrittenIn: field)))
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

extension RegisterFile {
  /// Whether a line of a field's value has anything in it that is seen.
  fileprivate func isSeen(_ field: Field) -> Bool {
    lines(of: field).contains { WhiteSpace.isSeen($0.span, in: document.source) }
  }
}
