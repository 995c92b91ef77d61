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
    guard let field = nameField(of: file), let name = field.value?.plainText,
      let place = field.lines.first?.span
    else { return }
    if let other = pathsByName[FoldedName(name)] {
      findings.report(.sameName(name: name, path: other), at: place)
    } else {
      pathsByName[FoldedName(name)] = file.id.path
    }
  }

  /// The name by which the rule tells a register from others; `nil` where it has none.
  static func name(of file: RegisterFile) -> String? {
    nameField(of: file)?.value?.plainText
  }

  private static func nameField(of file: RegisterFile) -> RegisterFile.Field? {
    guard let name = file.schema.firstField(in: .name)?.id else { return nil }
    return file.fields.first { file.key(of: $0)?.field == name }
  }
}
