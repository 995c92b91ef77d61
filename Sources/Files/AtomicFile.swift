internal import Glibc

/// Writes files as a whole: whoever reads finds the old content or the new.
package enum AtomicFile {
  /// How the name begins that a file has while it is being written, beside its place.
  package static let temporaryPrefix = ".dataregister-"

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
  ///   - temporaryPrefix: How the name begins that it has while it is being written.
  /// - Throws: `.symlink`, `.isFolder` or `.notRegular` when no file may stand there. After any
  ///   error the old file is as it was, except when only the folder could not be made durable.
  package static func write(
    _ bytes: [UInt8], to path: String, isDurable: Bool = true,
    temporaryPrefix: String = temporaryPrefix
  ) throws(FileError) {
    let place = try Place(path)
    let permissions = try permissions(of: place.name, in: place.folder, path)
    try put(
      bytes, at: place, permissions: permissions, isDurable: isDurable,
      temporaryName(temporaryPrefix)
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
      do throws(FileError) {
        try link(temporary, to: place.name, in: place.folder, path)
      } catch  where error.code == .notPermitted || error.code == .notSupported {
        // A file system without links, such as that of a memory stick: the name is taken first.
        _ = try Descriptor(
          place.name, in: place.folder.number, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
          permissions: 0o644, operation: .create, path: path)
        try rename(temporary, to: place.name, in: place.folder, path)
      }
    }
  }

  /// Removes the temporary files that runs which died have left in a folder.
  ///
  /// Nobody may be writing files there meanwhile.
  ///
  /// - Parameters:
  ///   - folder: the folder; nothing is done where it is missing.
  ///   - prefix: how their names begin.
  /// - Throws: when it cannot be read, or one of them cannot be removed.
  package static func sweep(
    _ folder: String, _ prefix: String = temporaryPrefix
  ) throws(FileError) {
    let listing: FolderListing
    do {
      listing = try FolderListing(of: folder)
    } catch  where error.code == .notFound {
      return
    }
    for entry in listing.entries where entry.kind == .file {
      guard let name = entry.name, name.hasPrefix(prefix) else { continue }
      try Folder.removeFile("\(folder)/\(name)")
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
    isDurable: Bool = true, _ temporary: [UInt8] = temporaryName(temporaryPrefix),
    _ take: (_ temporary: [UInt8], _ place: borrowing Place) throws(FileError) -> Void
  ) throws(FileError) {
    let path = place.path
    let file = try Descriptor(
      temporary, in: place.folder.number, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
      permissions: permissions ?? mode, operation: .create, path: path)
    // Where it has been renamed there is nothing left to remove.
    defer { _ = unsafe unlinkat(place.folder.number, cString(temporary), 0) }
    if let permissions {
      try retrying(.create, path) { fchmod(file.number, permissions) }
    }
    try writeAll(bytes.span, to: file.number, path: path)
    if isDurable { try file.synchronize(path) }
    try take(temporary, place)
    if isDurable { try place.folder.synchronize(path) }
  }

  private static func temporaryName(_ prefix: String) -> [UInt8] {
    let number = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    return Array("\(prefix)\(number)".utf8)
  }

  private static func rename(
    _ old: [UInt8], to new: [UInt8], in folder: borrowing Descriptor, _ path: String
  ) throws(FileError) {
    let number = folder.number
    try retrying(.rename, path) {
      unsafe renameat(number, cString(old), number, cString(new))
    }
  }

  private static func link(
    _ old: [UInt8], to new: [UInt8], in folder: borrowing Descriptor, _ path: String
  ) throws(FileError) {
    let number = folder.number
    try retrying(.create, path) {
      unsafe linkat(number, cString(old), number, cString(new), 0)
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
