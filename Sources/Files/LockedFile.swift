internal import Glibc

/// A file that is replaced the way Git replaces its own: whoever makes the file `NAME.lock` beside
/// it may replace it, and everybody else waits.
///
/// What is proposed lies in the lock, and takes the place of the file as a whole or not at all. A
/// lock that another program holds, or left when it died, is never removed.
package struct LockedFile: ~Copyable {
  /// The file that may be replaced.
  package let path: String
  private var isHeld = true

  /// Where what is proposed lies.
  package var proposal: String { "\(path).lock" }

  /// Takes the lock; a lock that is held is waited for a second.
  ///
  /// - Parameter path: The file, which is there.
  /// - Throws: `.exists` with the path of the lock, where another program holds it.
  package init(_ path: String) throws(FileError) {
    let name = Array(path.utf8)
    let status = try FileStatus(of: name, in: AT_FDCWD, path: path)
    guard status.kind == .file else {
      throw FileError(
        .open, path: path, code: status.kind == .symlink ? .symlink : .notRegular)
    }
    try Self.lock("\(path).lock", status.permissions)
    self.path = path
  }

  private static func lock(_ lock: String, _ permissions: mode_t) throws(FileError) {
    var attempts = 10
    while true {
      do throws(FileError) {
        try make(lock, permissions)
        return
      } catch {
        attempts -= 1
        guard error.code == .exists, attempts > 0 else { throw error }
        usleep(100_000)
      }
    }
  }

  private static func make(_ lock: String, _ permissions: mode_t) throws(FileError) {
    // Nobody else may read it until it has the permissions of the file: that may hold secrets.
    let file = try Descriptor(
      Array(lock.utf8), in: AT_FDCWD, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
      permissions: 0o600, operation: .create, path: lock)
    do throws(FileError) {
      try retrying(.create, lock) { fchmod(file.number, permissions) }
    } catch {
      _ = unsafe unlink(lock)
      throw error
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
    try file.synchronize(proposal)
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
    try Folder.synchronize(Folder.parent(of: new))
  }

  deinit {
    if isHeld { _ = unsafe unlink("\(path).lock") }
  }
}
