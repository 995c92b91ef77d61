internal import Glibc

/// The hidden names beside a place, under which a folder is built that is to take it.
package enum StagedFolder {
  /// What stands in the hidden name behind the name of the place.
  private static let mark = ".dataregister-"

  /// A new hidden name beside a place.
  ///
  /// - Parameter place: The absolute path of the place.
  /// - Returns: The absolute path of a folder that is not there yet.
  package static func path(beside place: String) -> String {
    let (parent, name) = split(place)
    return "\(parent)/.\(name)\(mark)\(RandomName.make())"
  }

  /// Sees that something with a hidden name could be beside a place.
  ///
  /// - Parameter staged: The absolute path of the folder with the hidden name.
  /// - Throws: Where its name or path is too long for the file system, or cannot be looked at.
  package static func check(_ staged: String) throws(FileError) {
    do {
      _ = try FileStatus(of: Array(staged.utf8), in: AT_FDCWD, path: staged)
    } catch  where error.code == .notFound {
      return
    }
  }

  /// Replaces a file of a folder as a whole, by way of a hidden one beside the folder: whoever
  /// lists the folder never finds anything that does not belong there.
  ///
  /// - Parameters:
  ///   - name: The file's name in the folder, where something has that name.
  ///   - place: The absolute path of the folder.
  ///   - bytes: What the file is to hold.
  /// - Throws: When it cannot be written; it is then as it was, except when only the folder could
  ///   not be made durable.
  package static func replace(
    _ name: String, in place: String, with bytes: [UInt8]
  ) throws(FileError) {
    let temporary = path(beside: place)
    do {
      try write(bytes, to: temporary, isDurable: true)
      try retrying(.rename, "\(place)/\(name)") { unsafe rename(temporary, "\(place)/\(name)") }
    } catch {
      try? Folder.removeFile(temporary)
      throw error
    }
    try Folder.synchronize(place)
  }

  /// Removes what earlier runs have left beside a place.
  ///
  /// - Parameters:
  ///   - place: The absolute path of the place.
  ///   - kept: A folder that is still needed.
  /// - Throws: When something cannot be removed, or the folder around the place cannot be read.
  package static func sweep(beside place: String, except kept: String? = nil) throws(FileError) {
    for leftover in try leftovers(beside: place) where leftover != kept {
      if Folder.isThere(leftover) {
        try Folder.remove(leftover)
      } else {
        try Folder.removeFile(leftover)
      }
    }
  }

  /// Whether a path is a hidden name beside a place, such as ``path(beside:)`` gives.
  package static func isHidden(_ path: String, beside place: String) -> Bool {
    let (parent, name) = split(place)
    let (folder, hidden) = split(path)
    return folder == parent && isHidden(hidden, ".\(name)\(mark)")
  }

  private static func isHidden(_ name: String, _ prefix: String) -> Bool {
    name.utf8.starts(with: prefix.utf8) && name.utf8.count > prefix.utf8.count
      && name.utf8.dropFirst(prefix.utf8.count).allSatisfy(isBase36)
  }

  /// The folders and files that earlier runs have left beside a place.
  ///
  /// - Parameter place: The absolute path of the place.
  /// - Returns: Their absolute paths; none where the folder around the place is missing.
  /// - Throws: When that folder cannot be read.
  package static func leftovers(beside place: String) throws(FileError) -> [String] {
    let (parent, name) = split(place)
    let prefix = ".\(name)\(mark)"
    do {
      return try FolderListing(of: parent == "" ? "/" : parent).entries.compactMap { entry in
        guard entry.kind == .folder || entry.kind == .file, let found = entry.name,
          isHidden(found, prefix)
        else { return nil }
        return "\(parent)/\(found)"
      }
    } catch  where error.code == .notFound {
      return []
    }
  }

  /// The permissions of a file, less the process's mask.
  static let filePermissions: mode_t = 0o644

  /// Writes a file that is not there yet.
  ///
  /// - Parameters:
  ///   - bytes: What it is to hold.
  ///   - path: Its absolute path.
  ///   - isDurable: Whether its content is made durable.
  /// - Throws: When it cannot be written.
  static func write(_ bytes: [UInt8], to path: String, isDurable: Bool) throws(FileError) {
    let file = try Descriptor(
      Array(path.utf8), in: AT_FDCWD, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
      permissions: filePermissions, operation: .create, path: path)
    try writeAll(bytes.span, to: file.number, path: path)
    if isDurable { try file.synchronizeContent(path) }
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return (String(path[..<slash]), String(path[slash...].drop { $0 == "/" }))
  }

  private static func isBase36(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
