package import Diagnostics
package import Messages
package import RegisterModel
package import Rendering

/// A register that a table describes, and what an import made of it.
package struct ImportedRegister: Hashable, Sendable {
  package var id: RegisterID
  package var outcome: Messages.ImportOutcome

  package init(id: RegisterID, outcome: Messages.ImportOutcome) {
    self.id = id
    self.outcome = outcome
  }
}

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
    _ registers: [ImportedRegister], _ findings: [Finding], isDryRun: Bool
  ) -> RichDocument {
    var document = RichDocument()
    for register in registers {
      document.append(
        .paragraph(messages.imported(register.id, register.outcome, isDryRun: isDryRun)))
    }
    for finding in findings {
      let severity = RichText(messages.word(finding.severity), role(of: finding.severity))
      document.append(
        .paragraph("\(severity): \(messages.sentence(finding))", hanging: 2))
      for hint in messages.hints(for: finding) {
        document.append(
          .paragraph("\(messages.hintWord, .hint): \(hint)", indent: 2, hanging: 2))
      }
    }
    return document.blocks.isEmpty ? [.paragraph(messages.noChanges)] : document
  }
}
