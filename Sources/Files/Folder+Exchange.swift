internal import CFileCalls
internal import Glibc

/// The renamings by which a site, or a new repository, takes its place at one moment.
extension Folder {
  /// Lets two folders trade their names at one moment (`renameat2` with `RENAME_EXCHANGE`), and
  /// makes that durable.
  ///
  /// Whoever opens one of the names finds the one folder or the other, at every moment.
  ///
  /// - Parameters:
  ///   - one: The absolute path of a folder.
  ///   - other: The absolute path of another, in the same folder.
  /// - Throws: `.notSupported` where the file system has no such operation, as NFS; `.busy` or
  ///   `.otherDevice` where something is mounted there. Both names are then as they were, except
  ///   when only the folder around them could not be made durable.
  package static func exchange(_ one: String, _ other: String) throws(FileError) {
    do {
      try retrying(.exchange, other) {
        unsafe dataregister_exchange(AT_FDCWD, one, other)
      }
    } catch  where error.code == .notRegular || error.code == .unknownCall {
      throw FileError(.exchange, path: other, code: .notSupported)
    }
    try synchronize(parent(of: other))
  }

  /// Gives a folder a name that nothing has (`renameat2` with `RENAME_NOREPLACE`), and makes that
  /// durable.
  ///
  /// - Parameters:
  ///   - old: The absolute path of a folder.
  ///   - new: Its new absolute path, in the same folder.
  /// - Throws: `.exists` when something has the name; nothing has then changed, except when only
  ///   the folder around them could not be made durable.
  package static func move(_ old: String, to new: String) throws(FileError) {
    do {
      try retrying(.rename, new) { unsafe dataregister_move(AT_FDCWD, old, new) }
    } catch  where error.code == .notRegular || error.code == .unknownCall {
      // A file system without the flag: of a folder, nothing but an empty one is replaced.
      try retrying(.rename, new) { unsafe renameat(AT_FDCWD, old, AT_FDCWD, new) }
    }
    try synchronize(parent(of: new))
  }
}
