internal import Diagnostics
package import Files
package import RegisterModel

/// The registers as they lie in a folder, whether Git knows the folder or not.
package struct WorkingTree: Sendable {
  /// The folder that holds `Registers`.
  package let root: String

  /// Makes the working tree of a root.
  package init(root: String) { self.root = root }

  /// The nearest folder, from `folder` upwards, that has a schema of registers, readable or not.
  ///
  /// - Parameter folder: An absolute path.
  /// - Returns: its path; `nil` where there is none.
  package static func root(from folder: String) -> String? {
    var candidate = folder[...]
    while true {
      while candidate.utf8.last == UInt8(ascii: "/") { candidate.removeLast() }
      if isThere("\(candidate)/\(Schema.path)") { return String(candidate) }
      guard let slash = candidate.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      candidate = candidate[..<slash]
    }
  }

  /// Whether something has a path, also where it cannot be read.
  private static func isThere(_ path: String) -> Bool {
    do {
      _ = try FileContents(ofFile: path, atMost: 0)
      return true
    } catch {
      return error.code != .notFound && error.code != .notAFolder
    }
  }

  /// What the folder of registers holds.
  package func entries() throws(FileError) -> [RegisterFolder.Entry] {
    let listing = try FolderListing(
      of: "\(root)/\(RegisterID.folder)", depth: RegisterID.deepestFolder + 1)
    for case .failed(let error)? in listing.entries.map(\.closed) { throw error }
    return listing.entries.compactMap { entry in
      let path = String(decoding: entry.pathBytes, as: UTF8.self)
      let isEntered = entry.kind == .folder && entry.closed == nil
      return isEntered ? nil : RegisterFolder.Entry(path: path, kind: entry.folderKind)
    }
  }

  /// What is in a file below the root; no link is followed.
  ///
  /// - Parameter path: A path relative to the root, such as `Registers/aura.register`.
  /// - Returns: the bytes, or why there are none.
  /// - Throws: when it cannot be opened or read.
  package func content(of path: String) throws(FileError) -> FileContents {
    var whole = ""
    whole.reserveCapacity(root.utf8.count + 1 + path.utf8.count)
    whole += root
    whole += "/"
    whole += path
    return try FileContents(ofFile: whole, atMost: FileSizeRule.limit)
  }
}

extension FolderEntry {
  fileprivate var folderKind: RegisterFolder.Entry.Kind {
    switch kind {
    case .file: isExecutable ? .executableFile : .file
    case .folder: .folder
    case .symlink: .symbolicLink
    case .other: .other
    }
  }
}
