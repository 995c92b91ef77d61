internal import CFileCalls
internal import Glibc

/// Writes files as a whole: whoever reads finds the old content or the new.
package enum AtomicFile {
  /// Writes a file and makes it durable before it takes the place of the old one.
  ///
  /// An existing file's permissions are kept; a new one gets 0644 less the process's mask. Its
  /// owner is whoever runs the process, and another hard link keeps the old content.
  ///
  /// - Parameters:
  ///   - bytes: What the file is to hold.
  ///   - path: The file.
  ///   - isDurable: Whether it is made durable. A file that can be made again need not be; after a
  ///     loss of power it may hold anything.
  ///   - sweeps: Whether what runs that died have left beside it is removed. Whoever writes many files
  ///     of a folder does that once.
  /// - Throws: `.symlink`, `.isFolder` or `.notRegular` when no file may stand there. After any
  ///   error the old file is as it was, except when only the folder could not be made durable.
  package static func write(
    _ bytes: [UInt8], to path: String, isDurable: Bool = true, sweeps: Bool = true
  ) throws(FileError) {
    let place = try Place(path)
    let permissions = try permissions(of: place.name, in: place.folder, path)
    try put(
      bytes, at: place, permissions: permissions, isDurable: isDurable, sweeps: sweeps
    ) { (temporary, place) throws(FileError) in
      try rename(temporary, to: place.name, in: place.folder, path)
    }
  }

  /// Writes a file that is not there yet, and makes it durable before it gets its name.
  ///
  /// It gets 0644, or 0755 where it is a program, less the process's mask. Of several that do so at
  /// once, one succeeds.
  ///
  /// - Throws: `.exists` when anything has that name. After any error nothing new has it, except
  ///   when only the folder could not be made durable.
  package static func create(
    _ bytes: [UInt8], at path: String, isExecutable: Bool = false
  ) throws(FileError) {
    let place = try Place(path)
    let mode: mode_t = isExecutable ? 0o755 : 0o644
    try put(bytes, at: place, permissions: nil, new: mode) { (temporary, place) throws(FileError) in
      try claim(place.name, for: temporary, in: place.folder, path)
    }
  }

  /// Removes the temporary files that runs which died have left in a folder.
  ///
  /// - Parameter folder: The folder; nothing is done where it is missing.
  /// - Throws: When it cannot be read, or one of them cannot be removed.
  package static func sweep(_ folder: String) throws(FileError) {
    do throws(FileError) {
      let opened = try Descriptor(
        Array(folder.utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY, path: folder)
      try TemporaryFile.sweep(in: opened, folder)
    } catch  where error.code == .notFound {
      return
    }
  }

  /// A name in an open folder.
  private struct Place: ~Copyable {
    let folder: Descriptor
    let name: [UInt8]
    let path: String

    init(_ path: String) throws(FileError) {
      let target = Array(path.utf8)
      let split = (target.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
      folder = try Descriptor(
        split == 0 ? [UInt8(ascii: ".")] : Array(target[..<split]), in: AT_FDCWD,
        O_RDONLY | O_DIRECTORY, path: path)
      name = Array(target[split...])
      self.path = path
    }
  }

  /// Writes a temporary file beside a place, and then lets it take the place.
  private static func put(
    _ bytes: [UInt8], at place: borrowing Place, permissions: mode_t?, new mode: mode_t = 0o644,
    isDurable: Bool = true, sweeps: Bool = true,
    _ take: (_ temporary: [UInt8], _ place: borrowing Place) throws(FileError) -> Void
  ) throws(FileError) {
    let path = place.path
    // What others have left stops nobody.
    if sweeps { try? TemporaryFile.sweep(in: place.folder, path) }
    let temporary = try TemporaryFile(
      in: place.folder, permissions: permissions ?? mode, for: path)
    // Where it has been renamed there is nothing left to remove.
    defer { temporary.remove(from: place.folder) }
    let number = temporary.file.number
    if let permissions {
      try retrying(.create, path) { fchmod(number, permissions) }
    }
    try writeAll(bytes.span, to: number, path: path)
    if isDurable { try temporary.file.synchronizeContent(path) }
    try take(temporary.name, place)
    if isDurable { try place.folder.synchronizeNames(path) }
  }

  private static func rename(
    _ old: [UInt8], to new: [UInt8], in folder: borrowing Descriptor, _ path: String
  ) throws(FileError) {
    let number = folder.number
    try retrying(.rename, path) {
      unsafe renameat(number, cString(old), number, cString(new))
    }
  }

  /// Gives a file a name that nothing has (`renameat2` with `RENAME_NOREPLACE`).
  private static func claim(
    _ name: [UInt8], for old: [UInt8], in folder: borrowing Descriptor, _ path: String
  ) throws(FileError) {
    let number = folder.number
    do throws(FileError) {
      try retrying(.create, path) { unsafe dataregister_move(number, cString(old), cString(name)) }
      return
    } catch {
      guard error.code.isUnsupported else { throw error }
    }
    do throws(FileError) {
      // A file system without the flag, such as NFS.
      try retrying(.create, path) {
        unsafe linkat(number, cString(old), number, cString(name), 0)
      }
    } catch {
      guard error.code.isUnsupported else { throw error }
      // One without links as well: the name is taken first. Whoever is killed here leaves it so.
      _ = try Descriptor(
        name, in: number, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions: 0o644,
        operation: .create, path: path)
      do throws(FileError) {
        try rename(old, to: name, in: folder, path)
      } catch {
        _ = unsafe unlinkat(number, cString(name), 0)
        throw error
      }
    }
  }

  /// The permissions of the file that is to be replaced; `nil` when there is none.
  private static func permissions(
    of name: [UInt8], in folder: borrowing Descriptor, _ path: String
  ) throws(FileError) -> mode_t? {
    let status: FileStatus
    do {
      status = try FileStatus(of: name, in: folder.number, path: path)
    } catch  where error.code == .notFound {
      return nil
    }
    let code: FileError.Code
    switch status.kind {
    case .file: return status.permissions
    case .symlink: code = .symlink
    case .folder: code = .isFolder
    case .other: code = .notRegular
    }
    throw FileError(.rename, path: path, code: code)
  }
}
