package import Diagnostics

/// All fixes that may be made unasked of what is found in a file, one round after another.
package enum SafeFixes {
  /// The file when nothing more may be mended unasked; `nil` where mending does not come to an end.
  ///
  /// - Parameters:
  ///   - file: The file, with what is found in it.
  ///   - check: What is found in some bytes.
  /// - Returns: The bytes after the last round.
  package static func applied(
    to file: FileReport, check: ([UInt8]) -> FileReport
  ) -> [UInt8]? {
    var file = file
    for _ in 0..<mostRounds {
      let edits = file.unaskedFixes.flatMap(\.fix.edits)
      if edits.isEmpty { return file.source.bytes }
      file = check(file.source.applying(edits))
    }
    return nil
  }

  private static let mostRounds = 100
}
