internal import Glibc

/// A folder that is filled with files under a hidden name, beside the place that it is to take.
///
/// Files are made and written on all cores, and none is kept in memory. One that the folder in place
/// holds already, byte by byte, is not written again: it gets a second name. Whoever gives up leaves
/// what was written until then.
package struct NewFolder: ~Copyable {
  /// The absolute path of the folder.
  private let path: String
  /// The absolute path of the place that it is to take.
  private let place: String
  /// The folder, opened before anything was written: what is lost of it later is reported here.
  private let folder: Descriptor
  /// What stands in the place; `nil` where nothing does.
  private let old: OldFolder?
  /// Whether all that was written can be made durable at once.
  private let isDurableAtOnce: Bool
  /// The folders that are there, by their absolute paths.
  private var folders: Set<String>

  /// Makes a folder with nothing in it (`mkdir`).
  ///
  /// - Parameters:
  ///   - path: The absolute path of the folder, which must not be there yet.
  ///   - place: The absolute path of the place that it is to take.
  /// - Throws: When it cannot be made.
  package init(at path: String, for place: String) throws(FileError) {
    try retrying(.create, path) { unsafe mkdir(path, 0o777) }
    let folder = try Descriptor(
      Array(path.utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, path: path)
    old = try OldFolder(at: place, replacedBy: path)
    isDurableAtOnce = FileSystem(of: folder).isDependable
    self.folder = folder
    self.path = path
    self.place = place
    folders = [path]
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
    let (path, old, isDurable) = (path, old, !isDurableAtOnce)
    return try Cores.map(files.count) { index throws(FileError) in
      let file = files[index]
      let bytes = file.bytes()
      let target = "\(path)/\(file.path)"
      var written = WrittenFile(holding: bytes)
      written.isNew = old?.link(file.path, holding: bytes, to: target) != true
      if written.isNew { try StagedFolder.write(bytes, to: target, isDurable: isDurable) }
      return written
    }
  }

  /// Gives the folder the permissions of the one that it is to replace, if there is one, and makes
  /// all of it durable.
  ///
  /// - Throws: When that fails, also when something that was written before has been lost since.
  package consuming func finish() throws(FileError) {
    if let permissions = permissions(of: place) {
      try retrying(.create, path) { unsafe chmod(path, permissions) }
    }
    if isDurableAtOnce {
      try FileSystem.synchronize(around: folder, path)
      // A journal that was given up shows here at the latest.
      return try folder.synchronizeNames(path)
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
