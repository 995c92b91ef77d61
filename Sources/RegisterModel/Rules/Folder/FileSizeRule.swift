package import Diagnostics

/// Clause 1.8: a file of more than 8 MiB is not read.
package enum FileSizeRule: Rule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.fileTooLarge]

  /// The largest file that is read, in bytes.
  package static let limit = 8 << 20

  /// What is wrong with a file that is larger.
  package static func problem(withSize bytes: Int) -> Finding {
    .fileTooLarge(bytes: bytes, limit: limit)
  }
}
