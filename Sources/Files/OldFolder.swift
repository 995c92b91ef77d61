internal import Glibc

/// A folder that is to be replaced, and whose files the new one may share.
struct OldFolder: Sendable {
  /// Its absolute path.
  private let path: String
  /// What a file is like that is written now: it has permissions and an owner of its own.
  private let new: FileStatus

  /// Looks at a folder; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - place: Its absolute path.
  ///   - staged: The absolute path of the folder that is to replace it, which nothing is in yet; in
  ///     it a file is made and removed, to see what one is like.
  /// - Throws: When no file can be made.
  init?(at place: String, replacedBy staged: String) throws(FileError) {
    guard Folder.isThere(place) else { return nil }
    let name = "\(staged)/new"
    let file = try Descriptor(
      Array(name.utf8), in: AT_FDCWD, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
      permissions: StagedFolder.filePermissions, operation: .create, path: name)
    new = try FileStatus(of: file, path: name)
    try retrying(.remove, name) { unsafe unlink(name) }
    path = place
  }

  /// Gives a file of this folder a second name, if it is just what would be written there: a regular
  /// file with these bytes, reached by way of no link, with the permissions and the owner of a new
  /// one, in the same file system (`linkat`).
  ///
  /// - Parameters:
  ///   - name: The path of the file from the folder.
  ///   - bytes: What it has to hold.
  ///   - target: The absolute path of its second name.
  /// - Returns: Whether it has that name now; otherwise nothing has.
  func link(_ name: String, holding bytes: [UInt8], to target: String) -> Bool {
    do throws(FileError) {
      var folder = try opened(path, in: AT_FDCWD)
      let parts = name.split(separator: "/")
      for part in parts.dropLast() { folder = try opened(part, in: folder.number) }
      guard let last = parts.last else { return false }
      let file = try Descriptor(
        Array(last.utf8), in: folder.number, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, path: name)
      let status = try FileStatus(of: file, path: name)
      guard status.size == bytes.count, status.isLike(new), try file.holds(bytes, path: name)
      else { return false }
      let number = folder.number
      try retrying(.create, target) {
        unsafe linkat(number, cString(Array(last.utf8)), AT_FDCWD, target, 0)
      }
      // What was read and what has been linked are the same, unless somebody put another there.
      let linked = try FileStatus(of: Array(target.utf8), in: AT_FDCWD, path: target)
      if linked.isSameFile(as: status) { return true }
      try retrying(.remove, target) { unsafe unlink(target) }
      return false
    } catch {
      // Whatever it was, the file is written instead, and that says what is wrong if anything is.
      return false
    }
  }

  private func opened(_ name: some StringProtocol, in folder: Int32) throws(FileError) -> Descriptor
  {
    try Descriptor(
      Array(name.utf8), in: folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, path: String(name))
  }
}

extension Descriptor {
  /// Whether a file holds just some bytes, from where it is read next.
  fileprivate func holds(_ bytes: [UInt8], path: String) throws(FileError) -> Bool {
    let size = min(bytes.count + 1, 1 << 16)
    var compared = 0
    var buffer = [UInt8](repeating: 0, count: size)
    while true {
      let count = unsafe try buffer.withUnsafeMutableBufferPointer { buffer throws(FileError) in
        try retrying(.read, path) { unsafe read(number, buffer.baseAddress, buffer.count) }
      }
      if count == 0 { return compared == bytes.count }
      guard compared + count <= bytes.count,
        buffer[..<count] == bytes[compared..<(compared + count)]
      else { return false }
      compared += count
    }
  }
}
