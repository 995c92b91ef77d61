package import Diagnostics

/// Clause 1.8: a register's file can be read.
package enum ReadableFileRule: Rule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.unreadableFile]

  /// Tells of a file of which there are no bytes.
  ///
  /// - Parameter reason: Why, in the words of whoever could not read it; empty where there are none.
  /// - Returns: The finding about it.
  package static func problem(because reason: String = "") -> Finding {
    .unreadableFile(reason: reason)
  }
}
