public import Diagnostics
internal import RegisterSyntax

/// Checks a schema and then registers, one after the other, and keeps what is found.
public struct RegisterChecker: Sendable {
  /// The largest file that is read, in bytes (clause 1.8).
  public static let largestFile = 8 << 20

  /// The schema that the registers are read with.
  public let schema: Schema

  private let listsTranslations: Bool
  private let schemaDocument: SchemaDocument
  private var schemaFindings: DiagnosticCollector
  private var findingsByPath: [String: (source: SourceText, findings: DiagnosticCollector)] = [:]
  private var registers = 0
  private var pathsByName: [FoldedName: String] = [:]
  private var untranslated: (values: Int, registers: Int) = (0, 0)

  /// Begins a check with a schema's file, which is checked at once.
  ///
  /// - Parameters:
  ///   - source: The schema's file.
  ///   - listsTranslations: Whether each missing translation is a finding of its own; else they are
  ///     counted in one.
  public init(schema source: SourceText, listsTranslations: Bool = false) {
    schemaDocument = SchemaDocument(source)
    schema = SchemaReader.schema(from: schemaDocument)
    self.listsTranslations = listsTranslations
    schemaFindings = schemaDocument.findings(schema)
  }

  /// Checks a register's file, after those that were checked before.
  public mutating func check(_ id: RegisterID, _ source: SourceText) {
    let file = RegisterFile(id, source, schema: schema)
    registers += 1
    var findings = file.findings
    checkName(of: file, into: &findings)
    let missing = MissingTranslationRule.missing(in: file)
    if listsTranslations {
      MissingTranslationRule.check(file, into: &findings)
    } else if !missing.isEmpty {
      untranslated.values += missing.count
      untranslated.registers += 1
    }
    keep(source, findings)
  }

  /// Notes a finding about something that is not read as a register.
  public mutating func refuse(_ path: String, _ finding: Finding) {
    var findings = DiagnosticCollector()
    findings.report(finding, at: SourceSpan(0, 0))
    keep(SourceText(path: path, bytes: []), findings)
  }

  /// Ends the check.
  public consuming func finish() -> CheckReport {
    if untranslated.values > 0, schema.languages.count > 1 {
      let place = schemaDocument.sections[0].entry("Languages")?.keySpan ?? SourceSpan(0, 0)
      schemaFindings.report(
        .missingTranslations(
          values: untranslated.values, registers: untranslated.registers,
          language: schema.languages[1].rawValue), at: place)
    }
    keep(schemaDocument.document.source, schemaFindings)
    return CheckReport(
      registers: registers,
      files: findingsByPath.values.map { FileReport($0.source, $0.findings) }
        .sorted { $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8) })
  }

  /// Keeps what was found in a file, with what was found about its name before or after.
  private mutating func keep(_ source: SourceText, _ findings: DiagnosticCollector) {
    if findings.kept.isEmpty { return }
    guard var known = findingsByPath.removeValue(forKey: source.path) else {
      findingsByPath[source.path] = (source, findings)
      return
    }
    known.findings.append(findings)
    if known.source.bytes.isEmpty { known.source = source }
    findingsByPath[source.path] = known
  }

  /// Section 2: two registers with one name are a warning at the second.
  private mutating func checkName(of file: RegisterFile, into findings: inout DiagnosticCollector) {
    guard let nameField = schema.firstField(in: .name)?.id,
      let field = file.fields.first(where: { file.key(of: $0)?.field == nameField }),
      let name = field.value?.plainText, let place = field.lines.first?.span
    else { return }
    if let other = pathsByName[FoldedName(name)] {
      findings.report(.sameName(name: name, path: other), at: place)
    } else {
      pathsByName[FoldedName(name)] = file.id.path
    }
  }
}

extension RegisterFile {
  /// What is wrong with the file by the rules of the syntax and those about one register.
  public var findings: DiagnosticCollector {
    var findings = DiagnosticCollector()
    SyntaxRules.check(document, into: &findings)
    for rule in RegisterRules.all {
      rule.check(self, into: &findings)
    }
    return findings
  }
}
