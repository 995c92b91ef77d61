internal import Glibc

/// Keeps other runs of the program from changing the files in a folder while this value lives.
///
/// Only those wait that take the lock as well. The system gives it back when the process ends,
/// however that ends.
package struct FolderLock: ~Copyable {
  private let folder: Descriptor
  /// Whether others are kept out: not where the file system has no locks.
  package let isHeld: Bool

  /// Waits until nobody else has the lock, and takes it (`flock`).
  ///
  /// A file system without locks is not waited for.
  ///
  /// - Parameter path: the folder.
  /// - Throws: when the folder cannot be opened.
  package init(_ path: String) throws(FileError) {
    let folder = try Descriptor(
      Array(path.utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY, path: path)
    isHeld = try Self.lock(folder.number, path)
    self.folder = folder
  }

  /// Takes the lock if nobody else has it (`flock` with `LOCK_NB`); `nil` where somebody has.
  ///
  /// - Parameter path: the folder.
  /// - Throws: when the folder cannot be opened.
  package init?(ifFree path: String) throws(FileError) {
    let folder = try Descriptor(
      Array(path.utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY, path: path)
    do {
      isHeld = try Self.lock(folder.number, path, LOCK_NB)
    } catch  where error.code == .wouldBlock {
      return nil
    }
    self.folder = folder
  }

  /// Takes the lock; says whether there is such a thing.
  private static func lock(
    _ number: Int32, _ path: String, _ options: Int32 = 0
  ) throws(FileError) -> Bool {
    do {
      try retrying(.open, path) { flock(number, LOCK_EX | options) }
      return true
    } catch  where error.code == .noLocks || error.code == .notSupported {
      return false
    }
  }

  /// Gives the lock back.
  package consuming func release() {}
}
