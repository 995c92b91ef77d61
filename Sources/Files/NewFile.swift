/// A file that is to be written: its path in a folder, and what makes its content.
///
/// The content is made when the file is written, so that many files need the memory of a few.
package struct NewFile: Sendable {
  /// The path in the folder, with `/` between its parts; it does not lead out of the folder.
  package var path: String
  /// Makes the content: the same each time, on any thread.
  package var bytes: @Sendable () -> [UInt8]

  /// Makes a file.
  ///
  /// - Parameters:
  ///   - path: The path in the folder.
  ///   - bytes: What makes the content.
  package init(path: String, bytes: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
