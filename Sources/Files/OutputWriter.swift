internal import Glibc

/// Writes to a stream in large pieces, and reports every error.
///
/// What has not been flushed when the value goes is lost: flush, and report what that throws.
package struct OutputWriter: ~Copyable {
  private static let capacity = 64 * 1024

  private let descriptor: Int32
  private let name: String
  private var buffer: [UInt8] = []

  /// Writes to an open descriptor, which stays open.
  ///
  /// - Parameters:
  ///   - descriptor: the system's number for it.
  ///   - name: what to call it in an error.
  package init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    buffer.reserveCapacity(Self.capacity)
  }

  /// Writes to standard output.
  package static func standardOutput() -> OutputWriter {
    OutputWriter(descriptor: STDOUT_FILENO, name: "standard output")
  }

  /// Writes to standard error.
  package static func standardError() -> OutputWriter {
    OutputWriter(descriptor: STDERR_FILENO, name: "standard error")
  }

  /// Writes bytes, when the buffer is full or is flushed.
  ///
  /// - Throws: `.noSpace`, `.brokenPipe` or another error of the stream.
  package mutating func write(_ bytes: some Sequence<UInt8>) throws(FileError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes text in UTF-8, when the buffer is full or is flushed.
  ///
  /// - Throws: as the writing of bytes.
  package mutating func write(_ text: String) throws(FileError) {
    try write(text.utf8)
  }

  /// Hands on what is still in the buffer, which is empty afterwards even when that fails.
  ///
  /// - Throws: as the writing of bytes.
  package mutating func flush() throws(FileError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try writeAll(buffer.span, to: descriptor, path: name)
  }
}
