internal import Glibc

/// What is in a folder, and in the folders in it.
package struct FolderListing: Sendable {
  /// The entries, sorted by the bytes of their names; a folder comes before what is in it.
  package private(set) var entries: [FolderEntry] = []

  private let root: String

  /// Lists a folder; no link in it is followed.
  ///
  /// - Parameters:
  ///   - folder: the folder, which may itself be reached through a link.
  ///   - depth: how many levels are listed, from 1; folders on the last are not entered.
  /// - Throws: when the folder itself cannot be read.
  package init(of folder: String, depth: Int = 1) throws(FileError) {
    root = folder
    let descriptor = try Descriptor(
      Array(folder.utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY, path: folder)
    try list(descriptor, below: [], depth: depth)
  }

  private mutating func list(
    _ folder: consuming Descriptor, below prefix: [UInt8], depth: Int
  ) throws(FileError) {
    let stream = try FolderStream(folder, path: path(prefix))
    for name in try stream.names().sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let path = prefix + name
      guard let status = try status(of: name, in: stream, path: self.path(path)) else { continue }
      let index = entries.count
      entries.append(FolderEntry(path, status))
      guard status.kind == .folder else { continue }
      guard depth > 1 else {
        entries[index].closed = .tooDeep
        continue
      }
      do {
        let folder = try Descriptor(
          name, in: stream.number, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, path: self.path(path))
        try list(folder, below: path + [UInt8(ascii: "/")], depth: depth - 1)
      } catch {
        entries[index].closed = .failed(error)
      }
    }
  }

  /// The status of a name; `nil` when it has gone since it was read.
  private func status(
    of name: [UInt8], in folder: borrowing FolderStream, path: String
  ) throws(FileError) -> FileStatus? {
    do {
      return try FileStatus(of: name, in: folder.number, path: path)
    } catch  where error.code == .notFound {
      return nil
    }
  }

  private func path(_ bytes: [UInt8]) -> String {
    "\(root)/\(String(decoding: bytes, as: UTF8.self))"
  }
}
