/// One finding of a check: what was found, how much it matters, where, and how to mend it.
///
/// It holds no sentence: a catalogue of messages puts the finding into words.
public struct Diagnostic: Hashable, Sendable {
  /// What was found, with what the sentence about it needs.
  public var finding: Finding
  /// The place, as bytes of the file that the diagnostic is about.
  public var span: SourceSpan
  /// The ways to mend it, the likeliest first.
  public var fixes: [Fix]

  /// Makes a diagnostic of a finding at a place.
  public init(_ finding: Finding, at span: SourceSpan, fixes: [Fix] = []) {
    self.finding = finding
    self.span = span
    self.fixes = fixes
  }

  /// The stable name of the kind of finding.
  public var code: DiagnosticCode { finding.code }

  /// How much it matters.
  public var severity: Severity { finding.severity }

  /// The fix that may be made unasked: the only safe one; `nil` where none is safe, and where
  /// several are, since somebody then has to choose.
  public var unaskedFix: Fix? {
    let safe = fixes.filter(\.isSafe)
    return safe.count == 1 ? safe.first : nil
  }
}
