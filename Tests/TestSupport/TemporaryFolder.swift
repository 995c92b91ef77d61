import Foundation

/// A folder of its own for one test, removed with this value.
package struct TemporaryFolder: ~Copyable {
  /// The folder, without a slash at the end and without links in it.
  package let path: String

  package init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(component: "dataregister-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    path = folder.path(percentEncoded: false)
  }

  /// The path of a file in the folder.
  package func path(_ name: String) -> String {
    "\(path)/\(name)"
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
