internal import Glibc

/// A file that is replaced the way Git replaces its own: whoever makes the file `NAME.lock` beside
/// it may replace it, and everybody else waits.
///
/// What is proposed lies in the lock, and takes the place of the file as a whole or not at all. The
/// lock is a second name of a ``TemporaryFile``: by that one is known which was left by a run of this
/// program that died, and removed. Any other lock, whoever holds or left it, stays.
package struct LockedFile: ~Copyable {
  /// The file that may be replaced.
  package let path: String
  private let folder: Descriptor
  /// The first name of the lock; `nil` where the file system has no links, and it has just one.
  private let temporary: TemporaryFile?
  private var isHeld = true

  /// Where what is proposed lies.
  package var proposal: String { "\(path).lock" }

  /// Takes the lock; a lock that is held is waited for a second.
  ///
  /// - Parameter path: The absolute path of the file, which is there.
  /// - Throws: `.exists` with the path of the lock, where another program holds it.
  package init(_ path: String) throws(FileError) {
    let status = try FileStatus(of: Array(path.utf8), in: AT_FDCWD, path: path)
    guard status.kind == .file else {
      throw FileError(
        .open, path: path, code: status.kind == .symlink ? .symlink : .notRegular)
    }
    let folder = try Self.folder(of: path)
    try Self.sweep(path, in: folder)
    let temporary = try Self.take(
      Self.lockName(of: path), in: folder, status.permissions, "\(path).lock")
    self.folder = folder
    self.temporary = temporary
    self.path = path
  }

  /// Makes the lock, as soon as nobody else holds it.
  ///
  /// - Returns: The file under its first name, where it has two.
  private static func take(
    _ name: [UInt8], in folder: borrowing Descriptor, _ permissions: mode_t, _ path: String
  ) throws(FileError) -> TemporaryFile? {
    var attempts = 10
    while true {
      do throws(FileError) {
        return try make(name, in: folder, permissions, path)
      } catch {
        attempts -= 1
        guard error.code == .exists, attempts > 0 else { throw error }
        usleep(100_000)
      }
    }
  }

  private static func make(
    _ name: [UInt8], in folder: borrowing Descriptor, _ permissions: mode_t, _ path: String
  ) throws(FileError) -> TemporaryFile? {
    let number = folder.number
    // Nobody else may read it until it has the permissions of the file: that may hold secrets.
    let temporary = try TemporaryFile(.lock, in: folder, permissions: 0o600, for: path)
    let file = temporary.file.number
    do throws(FileError) {
      try retrying(.create, path) { fchmod(file, permissions) }
      try retrying(.create, path) {
        unsafe linkat(number, cString(temporary.name), number, cString(name), 0)
      }
      return temporary
    } catch {
      temporary.remove(from: folder)
      guard error.code.isUnsupported else { throw error }
    }
    let lock = try Descriptor(
      name, in: number, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions: 0o600,
      operation: .create, path: path)
    do throws(FileError) {
      try retrying(.create, path) { fchmod(lock.number, permissions) }
    } catch {
      _ = unsafe unlinkat(number, cString(name), 0)
      throw error
    }
    return nil
  }

  /// Removes the lock if a run of this program made it and died, and what such runs have left beside.
  ///
  /// - Parameter path: The absolute path of the file.
  /// - Throws: When that cannot be removed.
  package static func sweep(_ path: String) throws(FileError) {
    try sweep(path, in: folder(of: path))
  }

  /// Removes the lock where it is only a second name of the file: whoever held it has put the file in
  /// its place by a link, as libgit2 does, and was stopped before the lock was gone.
  ///
  /// - Parameter path: The file.
  package static func removeSpent(of path: String) {
    let lock = "\(path).lock"
    guard let left = try? FileStatus(of: Array(lock.utf8), in: AT_FDCWD, path: lock),
      let file = try? FileStatus(of: Array(path.utf8), in: AT_FDCWD, path: path),
      left.kind == .file, left.isSameFile(as: file)
    else { return }
    _ = unsafe unlink(lock)
  }

  private static func folder(of path: String) throws(FileError) -> Descriptor {
    try Descriptor(
      Array(Folder.parent(of: path).utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY, path: path)
  }

  private static func lockName(of path: String) -> [UInt8] {
    Array("\(path).lock".utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed())
  }

  private static func sweep(
    _ path: String, in folder: borrowing Descriptor
  ) throws(FileError) {
    let (number, name) = (folder.number, lockName(of: path))
    try TemporaryFile.sweep(.lock, in: folder, path) { left throws(FileError) in
      let left = try FileStatus(of: left, path: path)
      do throws(FileError) {
        let lock = try FileStatus(of: name, in: number, path: path)
        if !lock.isSameFile(as: left) { return }
        try retrying(.remove, path) { unsafe unlinkat(number, cString(name), 0) }
      } catch  where error.code == .notFound {
        return
      }
    }
  }

  /// Writes what is to take the place of the file, and makes it durable.
  ///
  /// - Throws: when it cannot be written; the file is then as it was.
  package func propose(_ bytes: [UInt8]) throws(FileError) {
    let file = try Descriptor(
      Array(proposal.utf8), in: AT_FDCWD, O_WRONLY | O_TRUNC | O_NOFOLLOW, operation: .write,
      path: proposal)
    try writeAll(bytes.span, to: file.number, path: proposal)
    try file.synchronizeContent(proposal)
  }

  /// Lets what was proposed take the place of the file, and gives the lock back.
  ///
  /// - Throws: when it cannot; the file is then as it was, except when only the folder could not be
  ///   made durable.
  package consuming func replace() throws(FileError) {
    let (old, new) = (proposal, path)
    try retrying(.rename, new) { unsafe rename(old, new) }
    // Somebody else may have taken the lock since.
    isHeld = false
    try folder.synchronizeNames(Folder.parent(of: new))
  }

  deinit {
    if isHeld { _ = unsafe unlink("\(path).lock") }
    if let name = temporary?.name { _ = unsafe unlinkat(folder.number, cString(name), 0) }
  }
}
