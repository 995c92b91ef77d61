package import Diagnostics
internal import RegisterSyntax

/// Section 2: no two registers have one name; a warning at the second.
///
/// It depends on the registers that were looked at before, so it is not among the rules about a file
/// alone.
package enum SameNameRule: Rule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.sameName]

  /// What a register is called.
  struct Name: Sendable {
    /// The name as it is written.
    var text: String
    /// The name as it is compared.
    var folded: FoldedName
    /// Where it stands.
    var place: SourceSpan

    /// The name that a file states.
    init?(of file: RegisterFile) {
      guard let definition = file.lookup.nameDefinition,
        let field = file.fields.first(where: { field in
          file.kind(of: field)?.first == definition && file.place(of: field) != nil
        }),
        let text = file.value(of: field)?.plainText, let place = file.lines(of: field).first?.span
      else { return nil }
      self.text = text
      folded = FoldedName(text)
      self.place = place
    }
  }

  /// Notes the name of a register, and says at what path another has the same.
  static func path(
    ofOther name: Name, _ id: RegisterID, among idsByName: inout [FoldedName: RegisterID]
  ) -> String? {
    if let other = idsByName[name.folded] { return other.path }
    idsByName[name.folded] = id
    return nil
  }
}
