internal import Messages
package import RegisterModel
package import Rendering

/// The answers of `format` and `import` to people: a line for each file or register.
extension Presenter {
  /// What formatting did, or would do.
  package func formatDocument(
    changed: [String], unparsable: [String], total: Int, isCheck: Bool
  ) -> RichDocument {
    if changed.isEmpty, unparsable.isEmpty { return [.paragraph(messages.allFormatted(total))] }
    let lines =
      changed.map { messages.formatted($0, isCheck: isCheck) }
      + unparsable.map(messages.notFormatted)
    return RichDocument(lines.map { .paragraph($0, hanging: 2) })
  }

  /// What an import made of a table.
  package func importDocument(
    _ registers: [ImportedRegister], _ findings: ImportFindings, isDryRun: Bool
  ) -> RichDocument {
    var document = RichDocument()
    for register in registers {
      document.append(
        .paragraph(messages.imported(register.id, register.outcome, isDryRun: isDryRun)))
    }
    document += remarks(findings.inOrder)
    if findings.omitted > 0 { document.append(.paragraph(messages.omitted(findings.omitted))) }
    func count(_ outcome: Messages.ImportOutcome) -> Int {
      registers.count { $0.outcome == outcome }
    }
    document.append(
      .paragraph(
        messages.importSummary(
          created: count(.created), updated: count(.updated), unchanged: count(.unchanged),
          failed: findings.failedRows, isDryRun: isDryRun)))
    return document
  }
}
