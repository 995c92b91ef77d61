import Foundation

/// Files with what a target was given, for readers that read nothing else.
enum FoundBytes {
  /// Puts bytes into a file, in the place of what it held.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  /// Makes a folder, and those around it.
  static func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }
}
