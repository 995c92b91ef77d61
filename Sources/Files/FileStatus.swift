internal import Glibc

/// What the file system knows of a file.
struct FileStatus {
  let kind: FileKind
  /// The permission bits.
  let permissions: mode_t
  /// The size in bytes.
  let size: Int

  /// Whether its owner may run it.
  var isExecutable: Bool { permissions & S_IXUSR != 0 }

  private init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    permissions = status.st_mode & 0o7777
    size = Int(status.st_size)
  }

  /// The status of an open file (`fstat`).
  init(of file: borrowing Descriptor, path: String) throws(FileError) {
    var status = stat()
    try retrying(.status, path) { unsafe fstat(file.number, &status) }
    self.init(status)
  }

  /// The status of a name in a folder, not of what a link points to (`fstatat`).
  ///
  /// - Parameters:
  ///   - name: the name's bytes.
  ///   - folder: an open folder, or `AT_FDCWD`.
  ///   - path: the path to report in an error.
  /// - Throws: `.notFound` when nothing has that name.
  init(of name: [UInt8], in folder: Int32, path: String) throws(FileError) {
    var status = stat()
    try retrying(.status, path) {
      unsafe fstatat(folder, cString(name), &status, AT_SYMLINK_NOFOLLOW)
    }
    self.init(status)
  }
}
