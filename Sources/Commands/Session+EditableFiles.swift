internal import Diagnostics
internal import Files
internal import Messages
internal import RegisterHistory
internal import RegisterModel

/// What keeps a file from being edited: it cannot be read as a whole, or does not parse.
extension FileContents {
  /// The bytes of a file that has to be read as a whole.
  ///
  /// - Parameter path: What the file is called in an error.
  /// - Returns: All of them.
  /// - Throws: Where it is too large, or no plain file.
  func bytes(_ path: String) throws(FileError) -> [UInt8] {
    switch self {
    case .bytes(let bytes): return bytes
    case .tooLarge: throw FileError(.read, path: path, code: .tooLarge)
    case .notRegular(.symlink): throw FileError(.read, path: path, code: .symlink)
    case .notRegular: throw FileError(.read, path: path, code: .notRegular)
    }
  }
}

extension DiagnosticCollector {
  /// The first error because of which a file does not parse.
  var syntaxError: Finding? {
    guard breaksSyntax else { return nil }
    let errors = kept.map(\.finding).filter { $0.severity == .error }
    return errors.first { $0.code.clause.breaksSyntax } ?? errors.first ?? kept.first?.finding
  }
}

/// How commands that edit registers wait for each other, and write all of their files or none.
extension Session {
  /// A register's file of the working tree.
  ///
  /// - Throws: Where it cannot be read as a whole, or does not parse: it is then not written over.
  func editableFile(_ id: RegisterID) throws -> RegisterFile {
    let file = file(id, try worktree.content(of: id.path).bytes(id.path))
    if let error = file.findings.syntaxError {
      throw Problem.editing(.doesNotParse(path: id.path, error))
    }
    return file
  }

  /// Keeps other runs of the program from changing the registers until this one has read, changed
  /// and written what it wants to.
  func lockRegisters() throws(FileError) -> FolderLock {
    let lock = try FolderLock("\(worktree.root)/\(RegisterID.folder)")
    // A run that was waited for may have died.
    _ = try changes.undo()
    return lock
  }

  /// The files that change together.
  private var changes: FileChanges { FileChanges(in: RegisterID.folder, of: worktree.root) }

  /// Puts back the files of a run that died while it wrote them, unless another is at work.
  ///
  /// - Returns: The paths of the files that were put back.
  /// - Throws: Where that cannot be done: some files are then as that run left them.
  func undoCutShort() throws(FileError) -> [String] {
    guard bare == nil, changes.isCutShort,
      let lock = try FolderLock(ifFree: "\(worktree.root)/\(RegisterID.folder)"), lock.isHeld
    else { return [] }
    let paths = try changes.undo() ?? []
    lock.release()
    return paths
  }

  /// Reads, changes and writes registers while no other run of the program does.
  ///
  /// - Parameter change: What is done, with the schema and the folder as they are once every other run
  ///   has been waited for.
  /// - Returns: What that returns.
  /// - Throws: What that throws, and where the folder or the schema cannot be read.
  func withRegistersLocked<Result>(
    _ change: (Session, RegisterFolder) throws -> Result
  ) throws -> Result {
    let lock = try lockRegisters()
    let session = try reread()
    let result = try change(session, try session.registerFolder())
    lock.release()
    return result
  }

  /// Makes a file of the working tree that is not there yet, in a folder made for it.
  ///
  /// - Parameters:
  ///   - bytes: What the file is to hold.
  ///   - path: The file, relative to the root.
  /// - Throws: `.exists` where anything has that name.
  func create(_ bytes: [UInt8], at path: String) throws(FileError) {
    let folders = try makeFolder(of: path)
    do {
      try AtomicFile.create(bytes, at: "\(worktree.root)/\(path)")
    } catch {
      for folder in folders.reversed() { Folder.removeIfEmpty(folder) }
      throw error
    }
  }

  /// Writes several files of the working tree, all or none.
  ///
  /// The caller has locked the registers.
  ///
  /// - Throws: Where a file is not as it was read, which somebody wrote who knows of no lock, and where
  ///   one cannot be written; all are then as they were, except those that the problem names.
  func write(_ files: [FileChanges.Change]) throws(Problem) {
    for file in files where try !isAsRead(file) {
      throw .editing(.changedMeanwhile(path: file.path))
    }
    do throws(FileChanges.Failure) {
      try changes.write(files)
    } catch {
      if files.count == 1 { throw .file(error.error) }
      throw .editing(.notAllWritten(error.error, changed: error.changed))
    }
  }

  /// Whether a file that is to change holds what was read of it.
  private func isAsRead(_ file: FileChanges.Change) throws(Problem) -> Bool {
    do throws(FileError) {
      return try worktree.content(of: file.path) == file.old.map(FileContents.bytes)
    } catch {
      guard error.code == .notFound else { throw .file(error) }
      return file.old == nil
    }
  }
}
