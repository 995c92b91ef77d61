package import Diagnostics

/// Clause 1.7: no file is marked as a program; it is read all the same.
package enum ExecutableFileRule: Rule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.executableFile]

  /// What is wrong with a register or the schema, by its kind and its path from the root.
  static func problem(with kind: RegisterFolder.Entry.Kind, _ path: String) -> Finding? {
    kind == .executableFile ? .executableFile(name: path) : nil
  }
}
