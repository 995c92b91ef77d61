import Foundation

/// The sources of the program.
enum SourceFiles {
  /// The folder of the modules, found from where this file stands.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  /// Every source in Swift, with the module that it belongs to.
  static func all() throws -> [(module: String, file: URL)] {
    let manager = FileManager.default
    return try manager.contentsOfDirectory(atPath: folder.path).flatMap { module in
      let folder = folder.appending(path: module)
      let paths = manager.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
      return paths.filter { $0.hasSuffix(".swift") }.map { (module, folder.appending(path: $0)) }
    }
  }
}
