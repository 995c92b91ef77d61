internal import Diagnostics
internal import Files
internal import Messages
internal import RegisterHistory
internal import RegisterModel

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
    try FolderLock("\(worktree.root)/\(RegisterID.folder)")
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
    try makeFolder(of: path)
    try AtomicFile.create(bytes, at: "\(worktree.root)/\(path)")
  }

  /// Writes over a file of the working tree that was read a while ago.
  ///
  /// - Parameters:
  ///   - old: The file as it was read.
  ///   - new: What it is to hold.
  /// - Throws: Where it holds something else by now, which somebody wrote who knows of no lock, and
  ///   where it cannot be written; it is then as it was.
  func replace(_ old: SourceText, with new: SourceText) throws {
    guard try worktree.content(of: old.path) == .bytes(old.bytes) else {
      throw Problem.editing(.changedMeanwhile(path: old.path))
    }
    try write(new.bytes, to: new.path)
  }

  /// A file of the working tree that is to say something else.
  struct Rewriting {
    /// The file, relative to the root.
    var path: String
    /// What it holds.
    var old: [UInt8]
    /// What it is to hold.
    var new: [UInt8]
  }

  /// Writes several files, all or none: where one fails, those before it are put back.
  func write(_ files: [Rewriting]) throws(Problem) {
    for (index, file) in files.enumerated() {
      do {
        try write(file.new, to: file.path)
      } catch {
        var changed: [String] = []
        for file in files[...index].reversed() {
          if (try? worktree.content(of: file.path)) == .bytes(file.old) { continue }
          do { try write(file.old, to: file.path) } catch { changed.append(file.path) }
        }
        throw .editing(.notAllWritten(error, changed: changed.reversed()))
      }
    }
  }
}
