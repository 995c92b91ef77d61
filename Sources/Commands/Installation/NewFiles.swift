internal import Files
internal import Git
internal import Messages
internal import Scaffold

/// Files and folders that are made together: all, or none that is left.
struct NewFiles {
  /// The folder that the files are made in.
  var root: String
  /// The files that were made, relative to the root.
  private(set) var made: [String] = []
  /// The files that were there, relative to the root.
  private(set) var present: [String] = []

  private var folders: [String] = []
  private var repository: String?

  /// Makes a folder for files, with those above it that are missing.
  ///
  /// - Parameter path: The absolute path.
  /// - Throws: Where it cannot be made; those that were made are then removed again.
  init(in path: String) throws {
    var missing: [String] = []
    var folder = path
    while ProcessEnvironment.resolved(folder) == nil, folder != "/" {
      missing.insert(folder, at: 0)
      folder = Folder.parent(of: folder)
    }
    root = path
    do throws(FileError) {
      try Folder.make(path)
    } catch {
      for folder in missing.reversed() { Folder.removeIfEmpty(folder) }
      throw error
    }
    folders = missing
  }

  /// Makes a file unless something has its name.
  ///
  /// - Throws: Where it cannot be made, or a part of its path is no folder. No link is followed.
  mutating func make(_ file: StarterFile) throws(FileError) {
    let parts = file.path.split(separator: "/").dropLast()
    for count in parts.indices {
      let folder = "\(root)/\(parts[...count].joined(separator: "/"))"
      if Folder.isThere(folder) { continue }
      try makeFolder(folder)
    }
    do {
      try AtomicFile.create(
        Array(file.text.utf8), at: "\(root)/\(file.path)", isExecutable: file.isExecutable)
      made.append(file.path)
    } catch  where error.code == .exists {
      present.append(file.path)
    } catch {
      // It may have its name already, where only the folder could not be made durable.
      if error.operation == .synchronize { made.append(file.path) }
      throw error
    }
  }

  private mutating func makeFolder(_ folder: String) throws(FileError) {
    if let other = try? FileContents(ofFile: folder, atMost: 0) {
      let isLink = other == .notRegular(.symlink)
      throw FileError(.create, path: folder, code: isLink ? .symlink : .notAFolder)
    }
    try Folder.make(folder)
    folders.append(folder)
  }

  /// Removes the repository that a run which died has left half made beside its place; the caller has
  /// the lock of the root.
  ///
  /// - Throws: Where it cannot be removed.
  func sweepRepository() throws(FileError) {
    try StagedFolder.sweep(beside: "\(root)/.git")
  }

  /// Makes a repository in the root, as a whole or not at all: Git could do nothing with a part.
  ///
  /// It is made under a hidden name beside its place; the caller has the lock of the root.
  ///
  /// - Throws: Where it cannot be made, and `.exists` where something has its name already.
  mutating func makeRepository() throws {
    let place = "\(root)/.git"
    let staged = StagedFolder.path(beside: place)
    do {
      try Folder.make(staged)
      do throws(GitError) {
        try Repository.create(in: staged)
      } catch {
        throw Problem.installation(.repositoryNotMade(path: root, message: error.message))
      }
      LockedFile.removeSpent(of: "\(staged)/.git/HEAD")
      try Folder.synchronizeAll(in: staged)
      do throws(FileError) {
        try Folder.move("\(staged)/.git", to: place)
      } catch {
        // It has its name already, where only the folder could not be made durable.
        if error.operation == .synchronize { repository = place }
        throw error
      }
    } catch {
      try? Folder.remove(staged)
      throw error
    }
    repository = place
    Folder.removeIfEmpty(staged)
  }

  /// Lets all that was made so far stay, whatever comes.
  mutating func keep() {
    (made, folders, repository) = ([], [], nil)
  }

  /// Removes again all that was made.
  ///
  /// - Returns: What could not be removed.
  func undo() -> [String] {
    var left: [String] = []
    for path in made.reversed() {
      do { try Folder.removeFile("\(root)/\(path)") } catch { left.append("\(root)/\(path)") }
    }
    if let repository {
      do { try Folder.remove(repository) } catch { left.append(repository) }
    }
    for folder in folders.reversed() { Folder.removeIfEmpty(folder) }
    return left
  }
}
