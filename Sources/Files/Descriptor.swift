internal import Glibc

/// An open file or folder, closed with this value.
struct Descriptor: ~Copyable {
  /// The system's number for it.
  let number: Int32

  /// Opens a file or a folder (`openat`).
  ///
  /// - Parameters:
  ///   - name: the bytes of a path, or of a name in `folder`.
  ///   - folder: an open folder; `AT_FDCWD` for the working folder.
  ///   - flags: what `open` takes, beside `O_CLOEXEC`.
  ///   - permissions: what a new file gets, less the process's mask.
  ///   - operation: what to report in an error.
  ///   - path: the path to report in an error.
  /// - Throws: when it cannot be opened.
  init(
    _ name: [UInt8], in folder: Int32, _ flags: Int32, permissions: mode_t = 0,
    operation: FileError.Operation = .open, path: String
  ) throws(FileError) {
    number = try retrying(operation, path) {
      unsafe openat(folder, cString(name), flags | O_CLOEXEC | O_NOCTTY, permissions)
    }
  }

  /// Opens a file or a folder by its path from the working folder (`open`).
  ///
  /// - Parameters:
  ///   - path: the path.
  ///   - flags: what `open` takes, beside `O_CLOEXEC`.
  /// - Throws: when it cannot be opened.
  init(_ path: String, _ flags: Int32) throws(FileError) {
    number = try retrying(.open, path) {
      unsafe openat(AT_FDCWD, path, flags | O_CLOEXEC | O_NOCTTY)
    }
  }

  /// Makes a second number for an open file (`dup`), which is closed by itself.
  ///
  /// - Parameters:
  ///   - number: the system's number for it.
  ///   - path: the path to report in an error.
  /// - Throws: when nothing is open there.
  init(duplicating number: Int32, path: String) throws(FileError) {
    self.number = try retrying(.open, path) { dup(number) }
  }

  /// Takes over what is open under a number.
  init(owning number: Int32) { self.number = number }

  /// Gives up the number without closing it.
  consuming func release() -> Int32 {
    let number = number
    discard self
    return number
  }

  /// Makes the bytes of a file durable (`fsync`).
  ///
  /// - Parameter path: the path to report in an error.
  /// - Throws: when the device reports that it failed; they count as not written.
  func synchronizeContent(_ path: String) throws(FileError) {
    try retrying(.write, path) { fsync(number) }
  }

  /// Makes the names in a folder durable (`fsync`).
  ///
  /// - Parameter path: the path to report in an error.
  /// - Throws: when the device reports that it failed.
  func synchronizeNames(_ path: String) throws(FileError) {
    try retrying(.synchronize, path) { fsync(number) }
  }

  deinit {
    close(number)
  }
}
