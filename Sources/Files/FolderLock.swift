internal import Glibc

/// Keeps other runs of the program from changing the files in a folder while this value lives.
///
/// Only those wait that take the lock as well. The system gives it back when the process ends,
/// however that ends.
package struct FolderLock: ~Copyable {
  private let folder: Descriptor

  /// Waits until nobody else has the lock, and takes it (`flock`).
  ///
  /// A file system without locks is not waited for.
  ///
  /// - Parameter path: the folder.
  /// - Throws: when the folder cannot be opened.
  package init(_ path: String) throws(FileError) {
    let folder = try Descriptor(
      Array(path.utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY, path: path)
    try Self.lock(folder.number, path)
    self.folder = folder
  }

  private static func lock(_ number: Int32, _ path: String) throws(FileError) {
    do {
      try retrying(.open, path) { flock(number, LOCK_EX) }
    } catch  where error.code == .noLocks || error.code == .notSupported {
      return
    }
  }

  /// Gives the lock back.
  package consuming func release() {}
}
