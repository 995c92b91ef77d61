internal import Glibc

/// Folders that files are put into.
package enum Folder {
  /// Whether a folder has a name; a link to one does not count.
  package static func isThere(_ path: String) -> Bool {
    (try? FileStatus(of: Array(path.utf8), in: AT_FDCWD, path: path))?.kind == .folder
  }

  /// Makes the names in a folder durable (`fsync`).
  package static func synchronize(_ path: String) throws(FileError) {
    try Descriptor(
      Array(path.utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, path: path
    ).synchronize(path)
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
  /// - Throws: when one of them cannot be made. That something else has a name shows when a file is
  ///   put below it.
  package static func make(_ path: String) throws(FileError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for count in 1...parts.count {
      let folder = parts[..<count].joined(separator: "/")
      if folder.isEmpty { continue }
      if unsafe mkdir(folder, 0o777) == 0 { continue }
      let code = FileError.Code.current
      if code != .exists { throw FileError(.create, path: folder, code: code) }
    }
  }
}
