public import Diagnostics
internal import RegisterSyntax

/// What somebody types as the value of a field, held against every rule before it is written.
public struct FieldInput: Hashable, Sendable {
  /// Why something cannot be the value of a field.
  public enum Refusal: Error, Hashable, Sendable {
    /// It holds a line break: items and paragraphs are typed one by one.
    case lineBreak
    /// Some of its bytes are no text in UTF-8.
    case notText
    /// One of several items or paragraphs is empty.
    case emptyPart
    /// A rule calls it an error.
    case finding(Finding)
  }

  /// The field.
  public let field: FieldID
  /// The language of the wording; `nil` for a field that is not translatable.
  public let language: LanguageCode?
  /// What the field is to say; `nil` where it is to state nothing.
  public let value: FieldValue?
  /// What the rules have to say of it; no error is among it.
  public let findings: [Finding]

  /// Reads the items of a list, the paragraphs of a text, or one value of any other type.
  ///
  /// - Parameters:
  ///   - texts: What was typed; one empty text means that nothing is stated.
  ///   - field: The definition of the field.
  ///   - language: The language of the wording; `nil` for a field that is not translatable.
  ///   - schema: The schema.
  /// - Throws: Why this cannot be the value of the field.
  public init(
    _ texts: [String], for field: FieldDefinition, in language: LanguageCode? = nil,
    _ schema: Schema
  ) throws(Refusal) {
    let value = try Self.value(of: texts, as: field.type)
    self.field = field.id
    self.language = language
    self.value = value
    guard let value else {
      if field.isRequired, language == nil || language == schema.mainLanguage {
        throw .finding(.missingField(key: field.key, condition: nil))
      }
      findings = []
      return
    }
    findings = try Self.findings(
      about: FieldVariant(field: field.id, language: language, value: value), schema)
  }

  /// What the field says, as a register states it; `nil` where it states nothing.
  public var variant: FieldVariant? {
    value.map { FieldVariant(field: field, language: language, value: $0) }
  }

  private static func value(
    of texts: [String], as type: FieldType
  ) throws(Refusal) -> FieldValue? {
    let parts = texts.map(WhiteSpace.folded)
    for scalar in parts.lazy.flatMap(\.unicodeScalars) {
      if scalar == "\n" || scalar == "\r" { throw .lineBreak }
      if scalar == "\u{FFFD}" { throw .notText }
    }
    if parts.allSatisfy(\.isEmpty), parts.count < 2 { return nil }
    if parts.contains("") { throw .emptyPart }
    return ValueReader.value(
      as: type, paragraphs: parts, items: parts, lines: parts.count,
      text: parts.joined(separator: "\n"))
  }

  /// What the rules find in a register that states this and nothing else.
  ///
  /// What the register lacks is reported at its start, and is not looked at.
  private static func findings(
    about variant: FieldVariant, _ schema: Schema
  ) throws(Refusal) -> [Finding] {
    guard let id = RegisterID(rawValue: "x") else { preconditionFailure("x is an id") }
    let text = CanonicalForm.text(of: [variant], schema: schema)
    let source = SourceText(path: id.path, text: text)
    let report = FileReport(source, RegisterFile(id, source, schema: schema).findings)
    let findings = report.diagnostics.filter { $0.span != SourceSpan(0, 0) }.map(\.finding)
    let error = findings.first { $0.severity == .error }
    if let error = error ?? (report.omitted[.error] == nil ? nil : findings.first) {
      throw .finding(error)
    }
    return findings
  }
}

extension RegisterUpdate {
  /// The file with what was typed in it.
  ///
  /// - Parameters:
  ///   - input: What was typed.
  ///   - file: The file as it is.
  /// - Returns: The bytes, the same where the file says so already; `nil` where the file does not
  ///   parse: such a file is left alone.
  public static func bytes(stating input: FieldInput, in file: RegisterFile) -> [UInt8]? {
    if file.breaksSyntax { return nil }
    let edit = edit(stating: input.value, of: input.field, in: input.language, file)
    return file.document.source.applying(edit.map { [$0] } ?? [])
  }
}
