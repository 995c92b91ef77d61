public import Diagnostics

/// What a check finds in one register, counted.
///
/// The findings are those of ``RegisterChecker``, but for one that takes two registers: that they have
/// one name. Whoever counts has to see to that by the names.
public struct RegisterTally: Hashable, Sendable {
  /// How many findings there are of each severity, without missing translations.
  public private(set) var counts: [Severity: Int] = [:]
  /// How many values lack a translation.
  public private(set) var untranslated: Int
  /// The name by which the register is told from others; `nil` where it has none.
  public private(set) var name: String?

  /// Counts what is found in a register.
  ///
  /// - Parameters:
  ///   - id: The register.
  ///   - source: Its file.
  ///   - schema: The schema that it is read with.
  ///   - today: The day on which reviews are found overdue; where it is not known, none are.
  public init(_ id: RegisterID, _ source: SourceText, schema: Schema, today: CalendarDate?) {
    let file = RegisterFile(id, source, schema: schema)
    var findings = file.findings(atMost: 0)
    if let today { OverdueReviewRule.check(file, today: today, into: &findings) }
    counts = findings.omitted
    untranslated = MissingTranslationRule.missing(in: file).count
    name = SameNameRule.Name(of: file)?.text
  }
}
