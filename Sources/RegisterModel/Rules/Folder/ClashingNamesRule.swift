public import Diagnostics

/// Clause 1.7: no two paths differ only in case or in Unicode form, and none is there twice.
public enum ClashingNamesRule: Rule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.clashingNames]

  /// Notes a path, and says what is wrong where another is the same.
  ///
  /// - Parameters:
  ///   - path: The path of a register or of the schema.
  ///   - known: The paths that were noted before.
  /// - Returns: The finding about the second of two.
  static func problem(with path: String, among known: inout [FoldedName: String]) -> Finding? {
    known.updateValue(path, forKey: FoldedName(path)).map { other in
      .clashingNames(name: path, other: other)
    }
  }
}
