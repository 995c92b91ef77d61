public import Diagnostics
internal import RegisterSyntax

/// Checks a schema and then registers, one after the other, and keeps what is found.
public struct RegisterChecker: Sendable {
  /// What a check depends on beside the files.
  public struct Options: Sendable {
    /// Whether each missing translation is a finding of its own; else they are counted in one.
    public var listsTranslations: Bool
    /// The day on which reviews are found overdue; where it is not known, none are.
    public var today: CalendarDate?
    /// The name of a time zone that the system does not know, where a schema has such a name.
    public var unknownTimeZone: String?
    /// The most findings of one file that are kept.
    var mostFindings = FileReport.limit

    /// Makes options; what is left out has no effect on a check.
    public init(
      listsTranslations: Bool = false, today: CalendarDate? = nil, unknownTimeZone: String? = nil
    ) {
      self.listsTranslations = listsTranslations
      self.today = today
      self.unknownTimeZone = unknownTimeZone
    }
  }

  /// The schema that the registers are read with.
  public let schema: Schema

  private let options: Options
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
  ///   - options: What the check depends on beside the files.
  public init(schema source: SourceText, options: Options = Options()) {
    schemaDocument = SchemaDocument(source)
    schema = SchemaReader.schema(from: schemaDocument)
    self.options = options
    schemaFindings = schemaDocument.findings(schema, atMost: options.mostFindings)
    if let name = options.unknownTimeZone {
      SchemaValueRule.reportTimeZone(called: name, in: schemaDocument, into: &schemaFindings)
    }
  }

  /// Checks a register's file, after those that were checked before.
  public mutating func check(_ id: RegisterID, _ source: SourceText) {
    let file = RegisterFile(id, source, schema: schema)
    registers += 1
    var findings = file.findings(atMost: options.mostFindings)
    SameNameRule.check(file, among: &pathsByName, into: &findings)
    if let today = options.today {
      OverdueReviewRule.check(file, today: today, into: &findings)
    }
    let missing = MissingTranslationRule.missing(in: file)
    if options.listsTranslations {
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

  /// Notes that there is no schema, and what is wrong with that; what is wrong with another one, or
  /// with none, is no finding of the folder's.
  mutating func lackSchema(_ finding: Finding?) {
    schemaFindings = DiagnosticCollector(atMost: options.mostFindings)
    if let finding { refuse(Schema.path, finding) }
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
}

extension RegisterFile {
  /// What is wrong with the file by the rules of the syntax and those about one register.
  public var findings: DiagnosticCollector { findings(atMost: FileReport.limit) }

  /// What is wrong with the file, as many findings as are to be kept.
  func findings(atMost limit: Int) -> DiagnosticCollector {
    var findings = DiagnosticCollector(atMost: limit)
    SyntaxRules.check(document, into: &findings)
    for rule in RegisterRules.all {
      rule.check(self, into: &findings)
    }
    return findings
  }
}
