internal import Glibc

/// What the file system knows of a file.
struct FileStatus: Sendable {
  let kind: FileKind
  /// The permission bits.
  let permissions: mode_t
  /// The size in bytes.
  let size: Int
  /// The user and the group that it belongs to.
  private let owner: (user: uid_t, group: gid_t)
  /// The device and the number of the file in it.
  private let identity: (device: dev_t, number: ino_t)

  /// When it, or what is known of it, was changed last, in seconds and nanoseconds.
  private let changed: (seconds: Int, nanoseconds: Int)

  /// What is another once the file has been written, replaced or renamed.
  var stamp: [UInt64] {
    [
      UInt64(truncatingIfNeeded: identity.number), UInt64(truncatingIfNeeded: size),
      UInt64(truncatingIfNeeded: changed.seconds), UInt64(truncatingIfNeeded: changed.nanoseconds),
    ]
  }

  /// Whether it has a name, and has not been removed while it was open.
  let hasName: Bool

  /// Whether its owner may run it.
  var isExecutable: Bool { permissions & S_IXUSR != 0 }

  private init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    permissions = status.st_mode & 0o7777
    size = Int(status.st_size)
    hasName = status.st_nlink > 0
    owner = (status.st_uid, status.st_gid)
    identity = (status.st_dev, status.st_ino)
    changed = (status.st_ctim.tv_sec, status.st_ctim.tv_nsec)
  }

  /// Whether it is the same file as another, under whatever name.
  func isSameFile(as other: FileStatus) -> Bool { identity == other.identity }

  /// Whether it is of the same kind as another file, on the same device, with the same permissions
  /// and owner.
  func isLike(_ other: FileStatus) -> Bool {
    kind == other.kind && permissions == other.permissions && owner == other.owner
      && identity.device == other.identity.device
  }

  /// Whether anything has a path, a link to nothing included.
  static func isThere(_ path: String) -> Bool {
    (try? FileStatus(of: Array(path.utf8), in: AT_FDCWD, path: path)) != nil
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
  init(of name: [UInt8], in folder: Int32, path: @autoclosure () -> String) throws(FileError) {
    var status = stat()
    try retrying(.status, path()) {
      unsafe fstatat(folder, cString(name), &status, AT_SYMLINK_NOFOLLOW)
    }
    self.init(status)
  }
}
