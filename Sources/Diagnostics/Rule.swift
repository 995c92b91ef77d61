/// Something that the format demands: one rule of validation, in a file of its own.
///
/// The file opens with the clause and what it demands; ``codes`` says what breaking it is called.
public protocol Rule: Sendable {
  /// The kinds of finding that the rule reports, all of them: which rules are asked whether a file
  /// parses is read off here.
  static var codes: [DiagnosticCode] { get }
}
