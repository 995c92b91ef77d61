/// Several files of a folder that change together: all of them, or none.
///
/// What they hold is noted down before the first is written, in a file beside them, and the note is
/// removed after the last: at that moment they have changed. A run that finds a note, and has the lock
/// of the folder, knows that the run which wrote it has died, and puts the files back.
package struct FileChanges {
  /// A file that is to hold something else, or that is new.
  package struct Change {
    /// The path, from the root.
    package var path: String
    /// What the file holds; `nil` where there is none.
    package var old: [UInt8]?
    /// What it is to hold.
    package var new: [UInt8]

    /// Makes a change.
    package init(path: String, old: [UInt8]?, new: [UInt8]) {
      (self.path, self.old, self.new) = (path, old, new)
    }
  }

  /// The files were not written.
  package struct Failure: Error {
    /// Why not.
    package var error: FileError
    /// The files that could not be put back, by their paths; the next run tries again.
    package var changed: [String]
  }

  /// The folder that paths begin in.
  private let root: String
  /// The folder in it that all files are in, and the note.
  private let folder: String

  /// Names the files of a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder that all files are in, from the root.
  ///   - root: The absolute path of the folder that paths begin in.
  package init(in folder: String, of root: String) {
    (self.root, self.folder) = (root, folder)
  }

  /// Where the note is.
  private var note: String { "\(root)/\(folder)/\(ChangeNote.name)" }

  /// Writes files, and makes them durable.
  ///
  /// The caller has the lock of the folder, and has undone what was there to undo.
  ///
  /// - Parameter changes: The files, each once.
  /// - Throws: Why they were not written; they are then as they were, except those that it names.
  package func write(_ changes: [Change]) throws(Failure) {
    // One file is replaced as a whole anyway.
    if changes.count > 1 {
      do {
        try AtomicFile.write(ChangeNote(changes).bytes, to: note)
      } catch {
        // It may be there already, where only the folder could not be made durable.
        try? Folder.removeFile(note)
        throw Failure(error: error, changed: [])
      }
    }
    var folders: [String] = []
    do throws(FileError) {
      for path in Self.folders(of: changes.map(\.path)) {
        folders += try Folder.make("\(root)/\(path)")
        try? AtomicFile.sweep("\(root)/\(path)")
      }
      for change in changes {
        try AtomicFile.write(change.new, to: "\(root)/\(change.path)", sweeps: false)
      }
      if changes.count > 1 { try removeNote() }
    } catch {
      var changed: [String] = []
      if changes.count > 1 {
        let entries = ChangeNote(changes).entries
        changed = putBack(entries).left
        if changed.isEmpty { try? Folder.removeFile(note) }
      }
      for folder in folders.reversed() { Folder.removeIfEmpty(folder) }
      throw Failure(error: error, changed: changed)
    }
  }

  /// Removes the note: from then on the files have changed.
  private func removeNote() throws(FileError) {
    do {
      try Folder.removeFile(note)
    } catch  where error.operation == .synchronize {
      // It may be back after a loss of power, and with it the files as they were.
      return
    }
  }

  /// Puts back the files that a run which died has written.
  ///
  /// The caller has the lock of the folder. A file that somebody has changed since is left as it is.
  ///
  /// - Returns: The paths of the files that were put back; `nil` where no run had died.
  /// - Throws: Where one cannot be put back, or what the run has noted down cannot be read.
  package func undo() throws(FileError) -> [String]? {
    guard let contents = try FileContents.ifThere(note, atMost: ChangeNote.largest) else {
      return nil
    }
    guard case .bytes(let bytes) = contents, let noted = ChangeNote(bytes),
      noted.entries.allSatisfy({ isInside($0.path) })
    else { throw FileError(.read, path: note, code: .damaged) }
    let (restored, left, error) = putBack(noted.entries)
    if let error, !left.isEmpty { throw error }
    for path in Self.folders(of: noted.entries.map(\.path)) {
      try AtomicFile.sweep("\(root)/\(path)")
    }
    try Folder.removeFile(note)
    return restored
  }

  /// Whether a run that died may have left something to undo.
  package var isCutShort: Bool {
    (try? FileContents(ofFile: note, atMost: 0)) != nil
  }

  /// Puts back the files that hold what they were to hold.
  ///
  /// - Returns: Those that were put back, those that could not be, and why.
  private func putBack(
    _ entries: [ChangeNote.Entry]
  ) -> (restored: [String], left: [String], error: FileError?) {
    var (restored, left): ([String], [String]) = ([], [])
    var failure: FileError?
    for entry in entries.reversed() {
      let path = "\(root)/\(entry.path)"
      do throws(FileError) {
        guard try holds(path, entry) else { continue }
        if let old = entry.old {
          try AtomicFile.write(old, to: path)
        } else {
          try Folder.removeFile(path)
          removeEmptyFolders(of: entry.path)
        }
        restored.append(entry.path)
      } catch {
        left.append(entry.path)
        failure = error
      }
    }
    return (restored.reversed(), left.reversed(), failure)
  }

  private func holds(_ path: String, _ entry: ChangeNote.Entry) throws(FileError) -> Bool {
    guard case .bytes(let bytes) = try FileContents.ifThere(path, atMost: ChangeNote.largest)
    else { return false }
    return SHA256(of: bytes).hex == entry.new && bytes != entry.old
  }

  /// Whether a path leads to a file in the folder by way of folders alone: a note may have come from
  /// somebody else, with links beside it.
  private func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let (above, inner) = (folder.split(separator: "/"), parts.dropLast())
    guard parts.starts(with: above), parts.count > above.count,
      parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && !$0.utf8.contains(0) })
    else { return false }
    return inner.indices.allSatisfy { index in
      let folder = "\(root)/\(inner[...index].joined(separator: "/"))"
      return Folder.isThere(folder) || !FileStatus.isThere(folder)
    }
  }

  /// Removes the folders around a file that nothing is in any more, up to the folder of all files.
  private func removeEmptyFolders(of path: String) {
    var path = Folder.parent(of: path)
    while path.hasPrefix("\(folder)/") {
      Folder.removeIfEmpty("\(root)/\(path)")
      path = Folder.parent(of: path)
    }
  }

  /// The folders that some files are in, each once.
  private static func folders(of paths: [String]) -> [String] {
    Array(Set(paths.map(Folder.parent))).sorted()
  }
}
