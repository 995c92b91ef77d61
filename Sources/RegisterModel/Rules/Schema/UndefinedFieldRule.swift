package import Diagnostics
internal import RegisterSyntax

/// Clauses 3.1 and 3.4: the field that a condition or the review refers to is defined, and can say
/// what is asked of it.
package enum UndefinedFieldRule: SchemaRule {
  /// The kinds of finding that the rule reports; a condition that no value can meet is an
  /// `invalid-schema-value`, as ``SchemaValueRule`` reports it.
  package static let codes: [DiagnosticCode] = [.undefinedField, .invalidSchemaValue]

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    for section in document.sections {
      for entry in section.entries {
        switch (section.kind, entry.key) {
        case (.whole, "Reviewed in"):
          checkReview(entry, schema, into: &findings)
        case (.field, "Required when"):
          checkCondition(entry, schema, into: &findings)
        default: continue
        }
      }
    }
  }

  private static func checkReview(
    _ entry: SchemaDocument.Entry, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    guard entry.lines.count == 1, let line = entry.lines.first else { return }
    guard let field = schema.field(FieldID(rawValue: entry.text)) else {
      return report(entry.text, at: line.span, schema, into: &findings)
    }
    if field.type != .date {
      let dates = schema.fields.filter { $0.type == .date }.map(\.id.rawValue)
      findings.report(
        .schema(.invalidValue(key: entry.key, value: entry.text, allowed: dates)), at: line.span)
    }
  }

  private static func checkCondition(
    _ entry: SchemaDocument.Entry, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    guard entry.lines.count == 1, let line = entry.lines.first,
      let condition = FieldCondition(entry.text)
    else { return }
    guard let field = schema.field(condition.field) else {
      let id = SourceSpan(
        line.span.start, line.span.start + condition.field.rawValue.utf8.count)
      return report(condition.field.rawValue, at: id, schema, into: &findings)
    }
    if let allowed = allowedValues(of: field, schema), !allowed(condition.value) {
      let shown = field.type == .flag ? ["yes", "no"] : shownValues(of: field, schema)
      findings.report(
        .schema(
          .invalidValue(
            key: entry.key, value: entry.text,
            allowed: shown.map { "\(condition.field.rawValue) is \($0)" })), at: line.span)
    }
  }

  /// Which values a field can have; `nil` where any.
  private static func allowedValues(
    of field: FieldDefinition, _ schema: Schema
  ) -> ((String) -> Bool)? {
    switch field.type {
    case .flag: { FlagWord.value(of: $0) != nil }
    case .date: { CalendarDate($0) != nil }
    case .line, .text, .list, .choice, .link:
      field.vocabulary.flatMap(schema.vocabulary).flatMap { vocabulary in
        vocabulary.isStrict ? { vocabulary.contains($0) } : nil
      }
    }
  }

  private static func shownValues(of field: FieldDefinition, _ schema: Schema) -> [String] {
    let vocabulary = field.vocabulary.flatMap(schema.vocabulary)
    return vocabulary?.entries.prefix(mostShown).map(\.value) ?? []
  }

  private static let mostShown = 20

  private static func report(
    _ id: String, at place: SourceSpan, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    let nearest =
      findings.isFull
      ? nil : Suggestion.nearest(to: id, among: schema.fields.lazy.map(\.id.rawValue))
    findings.report(
      .schema(.undefinedField(id: id, suggestion: nearest)), at: place,
      fixes: nearest.map { [Guess($0, isCertain: false).fix(at: place)] } ?? [])
  }
}
