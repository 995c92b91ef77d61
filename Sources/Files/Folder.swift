internal import Glibc

/// Folders that files are put into.
package enum Folder {
  /// Whether a folder has a name; a link to one does not count.
  package static func isThere(_ path: String) -> Bool {
    (try? FileStatus(of: Array(path.utf8), in: AT_FDCWD, path: path))?.kind == .folder
  }

  /// Whether a folder has a name; a link to one does not count.
  ///
  /// - Throws: `.unreadable` where the disk cannot tell.
  package static func isReadablyThere(_ path: String) throws(FileError) -> Bool {
    do {
      return try FileStatus(of: Array(path.utf8), in: AT_FDCWD, path: path).kind == .folder
    } catch {
      if error.code == .unreadable { throw error }
      return false
    }
  }

  /// The absolute path of a folder, links resolved; `nil` where there is none (`realpath`).
  ///
  /// - Throws: `.unreadable` where the disk cannot tell.
  package static func resolved(_ path: String) throws(FileError) -> String? {
    guard let resolved = unsafe realpath(path, nil) else {
      // Whatever is called next may leave something else in `errno`.
      let code = FileError.Code.current
      if code == .unreadable { throw FileError(.status, path: path, code: code) }
      return nil
    }
    defer { unsafe free(resolved) }
    return unsafe String(validatingCString: resolved)
  }

  /// The names in a folder, in no order (`readdir`); what they are the names of is not looked at.
  ///
  /// - Throws: When the folder cannot be read.
  package static func names(in path: String) throws(FileError) -> [[UInt8]] {
    try FolderStream(
      Descriptor(Array(path.utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY, path: path), path: path
    ).names()
  }

  /// Makes the names in a folder durable (`fsync`).
  ///
  /// - Throws: When that cannot be done, also where the folder cannot be opened for it.
  package static func synchronize(_ path: String) throws(FileError) {
    try Descriptor(
      Array(path.utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY | O_NOFOLLOW,
      operation: .synchronize, path: path
    ).synchronizeNames(path)
  }

  /// Makes durable what is in a folder, and in the folders in it (`fsync`); links are left out.
  package static func synchronizeAll(in path: String) throws(FileError) {
    let listing = try FolderListing(of: path, depth: 64)
    for case .failed(let error)? in listing.entries.map(\.closed) { throw error }
    // A folder is durable after what is in it.
    for entry in listing.entries.reversed() where entry.kind == .file || entry.kind == .folder {
      let path = "\(path)/\(String(decoding: entry.pathBytes, as: UTF8.self))"
      try Descriptor(
        Array(path.utf8), in: AT_FDCWD, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, path: path
      ).synchronizeContent(path)
    }
    try synchronize(path)
  }

  /// The absolute form of a path: a relative one begins in a folder.
  package static func absolutePath(_ path: String, from folder: String) -> String {
    if path.hasPrefix("/") { return path }
    return folder.hasSuffix("/") ? "\(folder)\(path)" : "\(folder)/\(path)"
  }

  /// The folder around an absolute path.
  package static func parent(of path: String) -> String {
    let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    return parent.isEmpty ? "/" : String(parent)
  }

  /// Makes a folder and those above it, where they are missing (`mkdir`).
  ///
  /// - Parameter path: the folder.
  /// - Returns: those that were made, the outermost first.
  /// - Throws: when one of them cannot be made; those that were are then removed again. That
  ///   something else has a name shows when a file is put below it.
  @discardableResult
  package static func make(_ path: String) throws(FileError) -> [String] {
    var made: [String] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for count in 1...parts.count {
      let folder = parts[..<count].joined(separator: "/")
      if folder.isEmpty { continue }
      if unsafe mkdir(folder, 0o777) == 0 {
        made.append(folder)
        continue
      }
      let code = FileError.Code.current
      if code == .exists { continue }
      for folder in made.reversed() { removeIfEmpty(folder) }
      throw FileError(.create, path: folder, code: code)
    }
    return made
  }
}
