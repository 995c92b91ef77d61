/// A call into the file system that failed.
package struct FileError: Error, Sendable, Hashable {
  /// What was being done.
  package enum Operation: Sendable, Hashable {
    case open, status, read, list, create, write, rename, exchange, remove
    /// Making the names in a folder durable: what was to change has changed.
    case synchronize
  }

  /// What was being done.
  package let operation: Operation
  /// The file or folder; for an output stream, its name.
  package let path: String
  /// The system's number for what went wrong.
  package let code: Code

  package init(_ operation: Operation, path: String, code: Code) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}

extension FileError: CustomStringConvertible {
  /// One line for a developer; what people read is written from the fields.
  package var description: String { "\(operation) \(path): \(code.text)" }
}
