internal import Glibc

/// What is in a folder, and in the folders in it.
package struct FolderListing: Sendable {
  /// The entries, sorted by the bytes of their names; a folder comes before what is in it.
  package let entries: [FolderEntry]

  /// How many names of the folder are looked at in a row, with all that is below them: parts of
  /// some tens of files keep several threads busy, and a small folder needs only one.
  private static let namesOfPart = 32

  /// Lists a folder; no link in it is followed.
  ///
  /// - Parameters:
  ///   - folder: the folder, which may itself be reached through a link.
  ///   - depth: how many levels are listed, from 1; folders on the last are not entered.
  /// - Throws: when the folder itself cannot be read.
  package init(of folder: String, depth: Int = 1) throws(FileError) {
    let stream = try FolderStream(
      Descriptor(Array(folder.utf8), in: AT_FDCWD, O_RDONLY | O_DIRECTORY, path: folder),
      path: folder)
    let names = try Self.names(in: stream)
    let number = stream.number
    let parts = try Cores.map((names.count + Self.namesOfPart - 1) / Self.namesOfPart) {
      part throws(FileError) in
      let names = names[(part * Self.namesOfPart)...].prefix(Self.namesOfPart)
      var part = Part(root: folder)
      try part.list(names, in: number, below: [], depth: depth)
      return part.entries
    }
    entries = Array(parts.joined())
    withExtendedLifetime(stream) {}
  }

  private static func names(in folder: borrowing FolderStream) throws(FileError) -> [[UInt8]] {
    try folder.names().sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// What is under some of the names of a folder.
  private struct Part {
    let root: String
    var entries: [FolderEntry] = []

    /// Adds names of an open folder, and what is below them.
    mutating func list(
      _ names: some Sequence<[UInt8]>, in folder: Int32, below prefix: [UInt8], depth: Int
    ) throws(FileError) {
      for name in names {
        let path = prefix + name
        guard let status = try status(of: name, in: folder, path: path) else { continue }
        let index = entries.count
        entries.append(FolderEntry(path, status))
        guard status.kind == .folder else { continue }
        guard depth > 1 else {
          entries[index].closed = .tooDeep
          continue
        }
        do {
          let stream = try FolderStream(
            Descriptor(
              name, in: folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, path: self.path(path)),
            path: self.path(path))
          try list(
            FolderListing.names(in: stream), in: stream.number,
            below: path + [UInt8(ascii: "/")], depth: depth - 1)
          withExtendedLifetime(stream) {}
        } catch {
          entries[index].closed = .failed(error)
        }
      }
    }

    /// The status of a name; `nil` when it has gone since it was read.
    private func status(
      of name: [UInt8], in folder: Int32, path: [UInt8]
    ) throws(FileError) -> FileStatus? {
      do {
        return try FileStatus(of: name, in: folder, path: self.path(path))
      } catch  where error.code == .notFound {
        return nil
      }
    }

    private func path(_ bytes: [UInt8]) -> String {
      "\(root)/\(String(decoding: bytes, as: UTF8.self))"
    }
  }
}
