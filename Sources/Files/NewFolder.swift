internal import Glibc

/// A folder that is filled with files under a hidden name, beside the place that it is to take.
///
/// Files are written one after the other, and none is kept in memory. Whoever gives up leaves what was
/// written until then.
package struct NewFolder: ~Copyable {
  /// The absolute path of the folder.
  private let path: String
  /// The absolute path of the place that it is to take.
  private let place: String
  /// The folders that are there, by their absolute paths.
  private var folders: Set<String>

  /// Makes a folder with nothing in it (`mkdir`).
  ///
  /// - Parameters:
  ///   - path: The absolute path of the folder, which must not be there yet.
  ///   - place: The absolute path of the place that it is to take.
  /// - Throws: When it cannot be made.
  package init(at path: String, for place: String) throws(FileError) {
    self.path = path
    self.place = place
    folders = [path]
    try retrying(.create, path) { unsafe mkdir(path, 0o777) }
  }

  /// Writes files that are not there yet.
  ///
  /// - Parameter files: The files.
  /// - Returns: What each of them holds, in the same order.
  /// - Throws: When one cannot be written.
  package mutating func write(_ files: [NewFile]) throws(FileError) -> [WrittenFile] {
    for file in files {
      for folder in parents(of: file.path) where folders.insert("\(path)/\(folder)").inserted {
        let folder = "\(path)/\(folder)"
        try retrying(.create, folder) { unsafe mkdir(folder, 0o777) }
      }
    }
    return try files.map { file throws(FileError) in
      let bytes = file.bytes()
      try StagedFolder.write(bytes, to: "\(path)/\(file.path)")
      return WrittenFile(holding: bytes)
    }
  }

  /// Gives the folder the permissions of the one that it is to replace, if there is one, and makes
  /// all of it durable.
  ///
  /// - Throws: When that fails.
  package consuming func finish() throws(FileError) {
    if let permissions = permissions(of: place) {
      try retrying(.create, path) { unsafe chmod(path, permissions) }
    }
    // A folder is durable before the one that names it.
    for folder in folders.sorted().reversed() { try Folder.synchronize(folder) }
  }

  /// The folders that a path leads through, the outermost first.
  private func parents(of path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }

  private func permissions(of folder: String) -> mode_t? {
    let status = try? FileStatus(of: Array(folder.utf8), in: AT_FDCWD, path: folder)
    return status?.kind == .folder ? status?.permissions : nil
  }
}
