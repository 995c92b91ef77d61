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
  private var idsByName: [FoldedName: RegisterID] = [:]
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

  /// Makes room for the names of a number of registers.
  mutating func reserve(_ registers: Int) { idsByName.reserveCapacity(registers) }

  /// What judges the registers one by one.
  var judge: Judge { Judge(lookup: schema.lookup, options: options) }

  /// Checks a register's file, after those that were checked before.
  public mutating func check(_ id: RegisterID, _ source: SourceText) {
    let file = RegisterFile(id, SyntaxDocument(source), schema.lookup)
    _ = take(judge.judgement(of: file, keepsText: true))
  }

  /// Takes what was found in a register by itself, after those that were taken before.
  ///
  /// - Parameter judgement: What was found.
  /// - Returns: Whether it was taken: it is not where another register has the same name and the text
  ///   that is told with that was not kept.
  mutating func take(_ judgement: RegisterJudgement) -> Bool {
    if let refusal = judgement.refusal {
      refuse(judgement.id.path, refusal)
      return true
    }
    var findings = judgement.findings
    if let name = judgement.name,
      let other = SameNameRule.path(ofOther: name, judgement.id, among: &idsByName)
    {
      if judgement.source == nil { return false }
      findings.report(.sameName(name: name.text, path: other), at: name.place)
    }
    registers += 1
    findings.append(judgement.laterFindings)
    if !options.listsTranslations, judgement.untranslated > 0 {
      untranslated.values += judgement.untranslated
      untranslated.registers += 1
    }
    if let source = judgement.source { keep(source, findings) }
    return true
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
  public consuming func finish() -> CheckReport { finish(telling: nil) }

  /// Ends the check.
  ///
  /// - Parameter paths: The files of which findings are told; `nil` means all.
  /// - Returns: What was found.
  consuming func finish(telling paths: Set<String>?) -> CheckReport {
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
      files: findingsByPath.values.filter { paths?.contains($0.source.path) != false }
        .map { FileReport($0.source, $0.findings) }
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

  /// Whether the file does not parse (clause 1.8); that is known before everything is that is wrong
  /// with it.
  public var breaksSyntax: Bool {
    var findings = DiagnosticCollector(atMost: 0)
    SyntaxRules.check(document, into: &findings)
    for rule in RegisterRules.ofParsing {
      if findings.breaksSyntax { break }
      rule.check(self, into: &findings)
    }
    return findings.breaksSyntax
  }

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
