import Foundation

/// A file that holds what a test expects, byte by byte, as it looks to whoever reads it.
///
/// It is written only when `DATAREGISTER_WRITE_GOLDEN` is set: then read it before it is committed.
package enum GoldenFile {
  /// Compares a text with what the file holds.
  ///
  /// - Parameters:
  ///   - text: The text that came of the test.
  ///   - path: The file, relative to the package's root.
  /// - Returns: What is wrong, at the first line that differs; `nil` where they are the same.
  /// - Throws: What writing the file throws.
  package static func difference(of text: String, from path: String) throws -> String? {
    let file = root.appending(path: path)
    if ProcessInfo.processInfo.environment["DATAREGISTER_WRITE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(path) is missing: set DATAREGISTER_WRITE_GOLDEN to write it"
    }
    if expected.utf8.elementsEqual(text.utf8) { return nil }
    let (old, new) = (lines(expected), lines(text))
    let line = zip(old, new).prefix { $0 == $1 }.count
    let (was, isNow) = (old.dropFirst(line).first ?? "", new.dropFirst(line).first ?? "")
    return "\(path):\(line + 1): expected ”\(was)”, got ”\(isNow)”"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
