internal import Files
internal import Git

/// Where the history index of a folder of registers stands: below the Git directory that all working
/// trees share.
struct HistoryIndexFile {
  /// The path of the folder of registers, from the top of the repository.
  let folder: String
  /// The folder that the file stands in.
  let place: String
  /// The file.
  let path: String
  /// The Git directory, whose lock is that of those who write an index: a publication that is at work
  /// has that of the folder.
  private let commonDirectory: String

  /// Names the file.
  ///
  /// - Parameters:
  ///   - folderPath: The path of the folder of registers, as components.
  ///   - git: The repository.
  init(of folderPath: [String], in git: borrowing Repository) {
    // Joining asks the runtime for types that a short command needs for nothing else.
    folder = folderPath.dropFirst().reduce(folderPath[0]) { "\($0)/\($1)" }
    commonDirectory = git.commonDirectory
    place = "\(commonDirectory)/dataregister"
    let mark = folderPath.count == 1 ? "" : "-\(SHA256(of: Array(folder.utf8)).hex.prefix(16))"
    path = "\(place)/history\(mark).index"
  }

  /// Opens the index.
  ///
  /// - Throws: Why it cannot be used.
  func open() throws(HistoryIndex.Flaw) -> HistoryIndex {
    try HistoryIndex(path, of: folder)
  }

  /// Writes the index, as a whole or not at all.
  ///
  /// It is not made durable: one that was torn by a loss of power is known by its checksum, and made
  /// again.
  ///
  /// Where another run is writing one, that one's stays.
  ///
  /// - Throws: When it cannot be written; what was there is as it was.
  func write(_ bytes: [UInt8]) throws(FileError) {
    try Folder.make(place)
    guard let lock = try FolderLock(ifFree: commonDirectory) else { return }
    try AtomicFile.write(bytes, to: path, isDurable: false)
    lock.release()
  }

  /// Removes the index, and what runs which died have left beside it.
  ///
  /// - Returns: Whether there was one.
  /// - Throws: When it cannot be removed.
  func remove() throws(FileError) -> Bool {
    let lock = try FolderLock(commonDirectory)
    try AtomicFile.sweep(place)
    let wasThere = try Folder.removeFileIfThere(path)
    do {
      // A publication that is at work has the lock of the folder.
      if let publishing = try FolderLock(ifFree: place) {
        Folder.removeIfEmpty(place)
        publishing.release()
      }
    } catch  where error.code == .notFound {
      // Nor was there a folder for it.
    }
    lock.release()
    return wasThere
  }
}
