internal import Glibc

/// How files and folders are taken away, and nothing that links in them lead to.
extension Folder {
  /// How many folders deep a removal goes.
  private static let deepest = 64

  /// Removes a folder with all that is in it (`unlinkat`); a link in it is removed, never followed.
  ///
  /// - Parameter path: The folder; nothing is done where nothing has that name.
  /// - Throws: When something in it cannot be removed; the rest may have gone.
  package static func remove(_ path: String) throws(FileError) {
    do {
      try remove(Array(path.utf8), in: AT_FDCWD, path, deepest)
    } catch  where error.code == .notFound {
      return
    }
    try synchronize(parent(of: path))
  }

  /// Removes a file (`unlink`), and makes that durable.
  ///
  /// - Parameter path: The file; nothing is done where nothing has that name.
  /// - Throws: When it cannot be removed.
  package static func removeFile(_ path: String) throws(FileError) {
    _ = try removeFileIfThere(path)
  }

  /// Removes a file (`unlink`), and makes that durable.
  ///
  /// - Parameter path: The file; nothing is done where nothing has that name.
  /// - Returns: Whether there was one.
  /// - Throws: When it cannot be removed.
  package static func removeFileIfThere(_ path: String) throws(FileError) -> Bool {
    do {
      try retrying(.remove, path) { unsafe unlink(path) }
    } catch  where error.code == .notFound {
      return false
    }
    try synchronize(parent(of: path))
    return true
  }

  /// Removes a folder that nothing is in (`rmdir`); any other is left as it is.
  package static func removeIfEmpty(_ path: String) {
    _ = unsafe rmdir(path)
  }

  private static func remove(
    _ name: [UInt8], in folder: Int32, _ path: String, _ depth: Int
  ) throws(FileError) {
    guard depth > 0 else { throw FileError(.remove, path: path, code: .tooDeep) }
    let opened = try Descriptor(
      name, in: folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, operation: .remove, path: path)
    let stream = try FolderStream(opened, path: path)
    for name in try stream.names() {
      let path = "\(path)/\(String(decoding: name, as: UTF8.self))"
      if try FileStatus(of: name, in: stream.number, path: path).kind == .folder {
        try remove(name, in: stream.number, path, depth - 1)
      } else {
        try retrying(.remove, path) { unsafe unlinkat(stream.number, cString(name), 0) }
      }
    }
    try retrying(.remove, path) { unsafe unlinkat(folder, cString(name), AT_REMOVEDIR) }
  }
}
