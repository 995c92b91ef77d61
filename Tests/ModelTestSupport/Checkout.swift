import Foundation

/// The files of the package that tests read.
package enum Checkout {
  /// The bytes of a file, by its path relative to the package's root.
  ///
  /// - Throws: What reading the file throws.
  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// The text of a file that is UTF-8.
  ///
  /// - Throws: What reading the file throws.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The names in a folder, in no particular order.
  ///
  /// - Throws: What reading the folder throws.
  package static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
  }

  /// The paths of the files below a folder, relative to it, at any depth, in the order of their bytes.
  ///
  /// - Throws: What reading the folder throws.
  package static func paths(below folder: String) throws -> [String] {
    let top = root.appending(path: folder).path
    return try FileManager.default.subpathsOfDirectory(atPath: top)
      .filter { FileManager.default.contents(atPath: "\(top)/\($0)") != nil }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
