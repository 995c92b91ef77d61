internal import Glibc

/// What tells whether anything has been written below some folders since it was looked at: the names of
/// the files, their sizes, and when they were changed last.
package struct FolderStamp: Sendable, Equatable {
  /// The folders that were looked at, and those in them, by their absolute paths.
  package private(set) var folders: [String] = []
  /// What was seen of each name, in order.
  private var seen: [[UInt64]] = []

  /// Looks at files and folders; what is not there is seen as such.
  ///
  /// - Parameters:
  ///   - files: The absolute paths of files that are looked at alone.
  ///   - folders: The absolute paths of folders, with how many levels of each are looked at, from 1.
  package init(files: [String] = [], folders: [(path: String, depth: Int)] = []) {
    for file in files { look(at: file) }
    for folder in folders { look(below: folder.path, folder.depth) }
  }

  private mutating func look(below folder: String, _ depth: Int) {
    look(at: folder)
    guard let listing = try? FolderListing(of: folder, depth: depth) else { return }
    folders.append(folder)
    for entry in listing.entries {
      // A name that is no text is none of a register.
      guard let path = entry.path else { continue }
      look(at: "\(folder)/\(path)")
      if entry.kind == .folder, entry.closed == nil { folders.append("\(folder)/\(path)") }
    }
  }

  private mutating func look(at path: String) {
    let name = UInt64(truncatingIfNeeded: path.hashValue)
    let status = try? FileStatus(of: Array(path.utf8), in: AT_FDCWD, path: path)
    seen.append([name] + (status?.stamp ?? []))
  }
}
