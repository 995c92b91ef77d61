internal import Glibc

/// Replaces files as a whole: whoever reads finds the old content or the new.
package enum AtomicFile {
  /// How the name begins that a file has while it is being written, beside its place.
  package static let temporaryPrefix = ".dataregister-"

  /// Writes a file and makes it durable before it takes the place of the old one.
  ///
  /// An existing file's permissions are kept; a new one gets 0644 less the process's mask. Its
  /// owner is whoever runs the process, and another hard link keeps the old content.
  ///
  /// - Throws: `.symlink`, `.isFolder` or `.notRegular` when no file may stand there. After any
  ///   error the old file is as it was, except when only the folder could not be made durable.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let target = Array(path.utf8)
    let split = (target.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
    let folder = try Descriptor(
      split == 0 ? [UInt8(ascii: ".")] : Array(target[..<split]), in: AT_FDCWD,
      O_RDONLY | O_DIRECTORY, path: path)
    let name = Array(target[split...])
    let permissions = try permissions(of: name, in: folder, path)
    let temporary = temporaryName()
    let file = try Descriptor(
      temporary, in: folder.number, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
      permissions: permissions ?? 0o644, operation: .create, path: path)
    do {
      if let permissions {
        try retrying(.create, path) { fchmod(file.number, permissions) }
      }
      try writeAll(bytes.span, to: file.number, path: path)
      try file.synchronize(path)
      try rename(temporary, to: name, in: folder, path)
    } catch {
      _ = unsafe unlinkat(folder.number, cString(temporary), 0)
      throw error
    }
    try folder.synchronize(path)
  }

  private static func temporaryName() -> [UInt8] {
    let number = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    return Array("\(temporaryPrefix)\(number)".utf8)
  }

  private static func rename(
    _ old: [UInt8], to new: [UInt8], in folder: borrowing Descriptor, _ path: String
  ) throws(FileError) {
    let number = folder.number
    try retrying(.rename, path) {
      unsafe renameat(number, cString(old), number, cString(new))
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
