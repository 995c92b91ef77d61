package import Diagnostics

/// All safe fixes of what is found in a file, made one round after another to the end.
package enum SafeFixes {
  /// The file without any finding that has a safe fix; `nil` where fixing does not come to an end.
  ///
  /// In a round the safe fix of each finding that has just one is made, in the order of the
  /// findings, unless it touches what a fix before it in the round touches. Then the file is
  /// checked anew, until no fix is made.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - found: What is found in it.
  ///   - check: What is found in some bytes.
  /// - Returns: The bytes after the last round.
  package static func applied(
    to bytes: [UInt8], found: [Diagnostic], check: ([UInt8]) -> [Diagnostic]
  ) -> [UInt8]? {
    var bytes = bytes
    var edits = edits(of: found)
    for _ in 0..<mostRounds {
      if edits.isEmpty { return bytes }
      bytes = SourceText(path: "a", bytes: bytes).applying(edits)
      edits = Self.edits(of: check(bytes))
    }
    return nil
  }

  private static let mostRounds = 100

  private static func edits(of diagnostics: [Diagnostic]) -> [Edit] {
    var made: [Edit] = []
    for diagnostic in diagnostics {
      let safe = diagnostic.fixes.filter(\.isSafe)
      guard safe.count == 1, let fix = safe.first else { continue }
      let isFree = fix.edits.allSatisfy { edit in made.allSatisfy { !edit.span.touches($0.span) } }
      if isFree { made += fix.edits }
    }
    return made
  }
}

extension SourceSpan {
  /// Whether two spans share a byte or an end.
  fileprivate func touches(_ other: SourceSpan) -> Bool {
    start <= other.end && other.start <= end
  }
}
