public import Diagnostics
internal import RegisterSyntax

/// Section 2: no two registers have one name; a warning at the second.
///
/// It depends on the registers that were looked at before, so it is not among the rules about a file
/// alone.
public enum SameNameRule: Rule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.sameName]

  /// Notes the name of a register, and reports it where another has the same.
  static func check(
    _ file: RegisterFile, among pathsByName: inout [FoldedName: String],
    into findings: inout DiagnosticCollector
  ) {
    guard let nameField = file.schema.firstField(in: .name)?.id,
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
