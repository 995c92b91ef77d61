internal import Glibc

/// A file while it is being written, in the folder where it is to get its name.
///
/// Whoever writes it has its lock (`flock`), which the system gives back when the process ends,
/// however that ends. So a file with such a name whose lock is free has been left by a run that died,
/// and may be removed at any time, whatever others are at work in the folder.
struct TemporaryFile: ~Copyable {
  /// The name in the folder.
  let name: [UInt8]
  /// The file, open for writing.
  let file: Descriptor

  /// What a file is for: how its name ends.
  enum Purpose: String {
    /// It is to take the place of another, or a name that nothing has.
    case new = ".new"
    /// It is a lock, which has a second name that others know.
    case lock = ".lock"
  }

  /// How a name begins; a random name follows.
  private static let start = ".dataregister-"

  /// Makes a file with nothing in it, under a name that nothing has.
  ///
  /// - Parameters:
  ///   - purpose: What it is for.
  ///   - folder: The folder.
  ///   - permissions: What the file gets, less the process's mask.
  ///   - path: The path to report in an error.
  /// - Throws: When it cannot be made.
  init(
    _ purpose: Purpose = .new, in folder: borrowing Descriptor, permissions: mode_t,
    for path: String
  ) throws(FileError) {
    while true {
      let name = Self.newName(purpose)
      let file = try Descriptor(
        name, in: folder.number, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
        permissions: permissions, operation: .create, path: path)
      do throws(FileError) {
        // Before it was locked, another run may have taken it for one that was left.
        if try Self.lock(file, path) != .taken, try FileStatus(of: file, path: path).hasName {
          self.name = name
          self.file = file
          return
        }
      } catch {
        Self.remove(name, in: folder)
        throw error
      }
    }
  }

  /// Removes the file under its first name, if it still has that.
  func remove(from folder: borrowing Descriptor) { Self.remove(name, in: folder) }

  private static func remove(_ name: [UInt8], in folder: borrowing Descriptor) {
    _ = unsafe unlinkat(folder.number, cString(name), 0)
  }

  /// A name of the form that is swept.
  static func newName(_ purpose: Purpose) -> [UInt8] {
    Array("\(start)\(RandomName.make())\(purpose.rawValue)".utf8)
  }

  private static func isName(_ name: [UInt8], _ purpose: Purpose) -> Bool {
    let end = purpose.rawValue.utf8
    return name.count == start.utf8.count + RandomName.length + end.count
      && name.starts(with: start.utf8)
      && name.suffix(end.count).elementsEqual(end)
  }

  /// Removes the files that runs which died have left in a folder.
  ///
  /// Where a file system has no locks, nobody knows whether their writers live, and they stay.
  ///
  /// - Parameters:
  ///   - purpose: What they were for.
  ///   - folder: The folder.
  ///   - path: Its path, to report in an error.
  ///   - look: Called with each one before it is removed.
  /// - Throws: When the folder cannot be read, or one of them cannot be removed.
  static func sweep(
    _ purpose: Purpose = .new, in folder: borrowing Descriptor, _ path: String,
    look: (borrowing Descriptor) throws(FileError) -> Void = { _ in }
  ) throws(FileError) {
    let stream = try FolderStream(
      Descriptor(Array(".".utf8), in: folder.number, O_RDONLY | O_DIRECTORY, path: path),
      path: path)
    for name in try stream.names() where isName(name, purpose) {
      let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
      guard let file = try? Descriptor(name, in: folder.number, flags, path: path),
        try FileStatus(of: file, path: path).kind == .file, try lock(file, path) == .free
      else { continue }
      try look(file)
      do throws(FileError) {
        try retrying(.remove, path) { unsafe unlinkat(folder.number, cString(name), 0) }
      } catch  where error.code == .notFound {
        continue
      }
    }
  }

  /// What became of a file's lock.
  private enum Lock {
    /// It was free, and this process has it now.
    case free
    /// Another process has it.
    case taken
    /// The file system has no locks.
    case unknown
  }

  private static func lock(_ file: borrowing Descriptor, _ path: String) throws(FileError) -> Lock {
    let number = file.number
    do throws(FileError) {
      try retrying(.open, path) { flock(number, LOCK_EX | LOCK_NB) }
      return .free
    } catch {
      switch error.code {
      case .wouldBlock: return .taken
      case .noLocks, .notSupported: return .unknown
      default: throw error
      }
    }
  }
}
