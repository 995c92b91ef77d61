package import Messages
package import RegisterModel

/// A register that a table describes, and what an import made of it.
package struct ImportedRegister: Hashable, Sendable {
  /// The register.
  package var id: RegisterID
  /// What became of it.
  package var outcome: Messages.ImportOutcome

  /// Makes one of what became of a register.
  package init(id: RegisterID, outcome: Messages.ImportOutcome) {
    self.id = id
    self.outcome = outcome
  }
}
