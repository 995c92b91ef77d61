internal import Files
package import Messages

/// What lies at the place that a site is published to.
package enum PublishedFolder: Sendable {
  /// Nothing.
  case missing
  /// A folder with nothing in it.
  case empty
  /// A site with its manifest, the manifest's bytes, and what else lies there.
  case site(Manifest, bytes: [UInt8], unlisted: [String])
  /// A folder with a manifest that cannot be believed.
  case unreadable(ManifestProblem)
  /// A folder with other things.
  case other([String])

  /// How many levels of folders are looked into: more than a manifest may name.
  static let deepest = 40

  /// Looks at a folder; no link in it is followed.
  ///
  /// - Parameter path: The folder, without links in its path.
  /// - Throws: When it cannot be read, or is no folder.
  package init(_ path: String) throws(Problem) {
    self = try Problem.reporting { () throws(FileError) in try Self.look(path) }
  }

  private static func look(_ path: String) throws(FileError) -> PublishedFolder {
    let top: FolderListing
    do {
      top = try FolderListing(of: path)
    } catch {
      if error.code == .notFound { return .missing }
      throw error
    }
    if top.entries.isEmpty { return .empty }
    let file = "\(path)/\(Manifest.fileName)"
    // Only what may be ours is looked into: somebody's home folder may be meant by mistake.
    guard top.entries.contains(where: { $0.path == Manifest.fileName && $0.kind == .file }),
      case .bytes(let bytes) = try FileContents(ofFile: file, atMost: Manifest.largestSize)
    else { return .other(top.entries.map(\.shownPath)) }
    let manifest: Manifest
    do throws(ManifestProblem) {
      manifest = try Manifest(bytes)
    } catch {
      return .unreadable(error)
    }
    let listing = try FolderListing(of: path, depth: deepest)
    for case .failed(let error)? in listing.entries.map(\.closed) { throw error }
    return .site(manifest, bytes: bytes, unlisted: unlisted(listing, manifest))
  }

  /// What the manifest does not list, folders without any file of it included.
  private static func unlisted(_ listing: FolderListing, _ manifest: Manifest) -> [String] {
    let files = Set((manifest.files.map(\.path) + [Manifest.fileName]).map { Array($0.utf8) })
    let folders = folders(of: files)
    return listing.entries.filter { entry in
      let isOurs = entry.kind == .folder ? folders : files
      return !(entry.kind == .file || entry.isEnteredFolder) || !isOurs.contains(entry.pathBytes)
    }.map(\.shownPath)
  }

  /// The folders that some paths of files lead through.
  static func folders(of files: some Sequence<[UInt8]>) -> Set<[UInt8]> {
    var folders: Set<[UInt8]> = []
    for path in files {
      for index in path.indices where path[index] == UInt8(ascii: "/") {
        folders.insert(Array(path[..<index]))
      }
    }
    return folders
  }
}

extension FolderEntry {
  /// Whether it is a folder whose own entries are listed.
  fileprivate var isEnteredFolder: Bool { kind == .folder && closed == nil }

  /// The path for people; a folder ends in a slash.
  fileprivate var shownPath: String {
    String(decoding: pathBytes, as: UTF8.self) + (kind == .folder ? "/" : "")
  }
}
