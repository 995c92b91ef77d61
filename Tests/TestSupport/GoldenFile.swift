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
    try difference(of: Array(text.utf8), from: path)
  }

  /// Compares bytes, which need not be UTF-8, with what the file holds.
  ///
  /// - Parameters:
  ///   - bytes: The bytes that came of the test.
  ///   - path: The file, relative to the package's root.
  /// - Returns: What is wrong, at the first line that differs; `nil` where they are the same.
  /// - Throws: What writing the file throws.
  package static func difference(of bytes: [UInt8], from path: String) throws -> String? {
    let file = root.appending(path: path)
    if ProcessInfo.processInfo.environment["DATAREGISTER_WRITE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    guard let expected = try? Data(contentsOf: file) else {
      return "\(path) is missing: set DATAREGISTER_WRITE_GOLDEN to write it"
    }
    if expected.elementsEqual(bytes) { return nil }
    let (old, new) = (lines(Array(expected)), lines(bytes))
    let line = zip(old, new).prefix { $0 == $1 }.count
    let (was, isNow) = (text(old.dropFirst(line).first), text(new.dropFirst(line).first))
    return "\(path):\(line + 1): expected ”\(was)”, got ”\(isNow)”"
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private static func text(_ line: ArraySlice<UInt8>?) -> String {
    String(decoding: line ?? [], as: UTF8.self)
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
