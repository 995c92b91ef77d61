/// One file of a published folder.
package struct SiteFile: Hashable, Sendable {
  /// The path in the folder, with `/` between its parts, such as `fi/index.html`.
  package var path: String
  /// What it holds.
  package var bytes: [UInt8]

  /// Makes a file of its content.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of text, in UTF-8.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

extension [SiteFile] {
  /// The files in the order of their paths, byte by byte.
  var sortedByPath: [SiteFile] {
    sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
