package import Diagnostics

/// Clause 3.1: where there are registers, there is a schema to read them with.
package enum MissingSchemaRule: Rule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.missingSchema]

  /// What is wrong with a folder.
  static func problem(with folder: RegisterFolder) -> Finding? {
    folder.hasSchema || folder.registers.isEmpty ? nil : .missingSchema
  }
}
