internal import Files

/// How `review --output` writes a review to a file: all of it, or nothing.
extension Session {
  /// Writes what would be printed to a file that is named on the command line, as a whole or not at
  /// all; a relative path begins where the command runs.
  ///
  /// - Throws: When what would be printed is not found, or the file cannot be written; it is then as
  ///   it was.
  func write(_ output: Outcome.Output, toFile file: String) throws {
    let text = try output.text()
    do {
      try AtomicFile.write(Array(text.utf8), to: absolutePath(file))
    } catch {
      // The file is called as whoever named it calls it.
      throw FileError(error.operation, path: file, code: error.code)
    }
  }
}
