internal import Diagnostics
internal import RegisterSyntax

/// What was found in one register's file by itself, before it is held against those of others.
public struct RegisterJudgement: Sendable {
  /// The register.
  let id: RegisterID
  /// The file; `nil` where nothing was found in it and its text was not kept.
  let source: SourceText?
  /// Why the file was not read.
  let refusal: Finding?
  /// What was found in the file by the rules about one register.
  let findings: DiagnosticCollector
  /// What was found that is told after what other registers have to do with.
  let laterFindings: DiagnosticCollector
  /// What the register is called, and where that stands.
  let name: SameNameRule.Name?
  /// The number of values without a translation.
  let untranslated: Int
}

extension RegisterChecker {
  /// What judges one register's file by itself; several files may be judged at once.
  struct Judge: Sendable {
    let lookup: SchemaLookup
    let options: Options

    /// Judges a register's file.
    ///
    /// - Parameters:
    ///   - id: The register.
    ///   - reading: What came of reading its file.
    ///   - keepsText: Whether the text is kept where nothing was found in it.
    /// - Returns: What was found.
    func judgement(
      of id: RegisterID, _ reading: FileReading, keepsText: Bool
    ) -> RegisterJudgement {
      switch reading {
      case .bytes(let bytes):
        let file = RegisterFile(
          id, SyntaxDocument(SourceText(path: id.path, bytes: bytes)), lookup)
        return judgement(of: file, keepsText: keepsText)
      case .refused(let finding):
        return RegisterJudgement(
          id: id, source: nil, refusal: finding, findings: DiagnosticCollector(),
          laterFindings: DiagnosticCollector(), name: nil, untranslated: 0)
      }
    }

    /// Judges a register's file that was read.
    func judgement(of file: RegisterFile, keepsText: Bool) -> RegisterJudgement {
      let findings = file.findings(atMost: options.mostFindings)
      var later = DiagnosticCollector(atMost: options.mostFindings)
      if let today = options.today { OverdueReviewRule.check(file, today: today, into: &later) }
      let missing = MissingTranslationRule.missing(in: file)
      if options.listsTranslations { MissingTranslationRule.check(file, into: &later) }
      let isPlain = findings.kept.isEmpty && later.kept.isEmpty
      return RegisterJudgement(
        id: file.id, source: isPlain && !keepsText ? nil : file.document.source, refusal: nil,
        findings: findings, laterFindings: later, name: SameNameRule.Name(of: file),
        untranslated: missing.count)
    }
  }
}
