internal import Glibc

/// Folders that files are put into.
package enum Folder {
  /// Whether a folder has a name; a link to one does not count.
  package static func isThere(_ path: String) -> Bool {
    (try? FileStatus(of: Array(path.utf8), in: AT_FDCWD, path: path))?.kind == .folder
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
