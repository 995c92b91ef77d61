internal import CGit2
internal import Files

/// What sees to it that no publication is missed because its tag could not be read.
extension Repository {
  /// How many folders deep a tag's name leads.
  private static let deepestTag = 64

  /// Sees that no tag was passed over.
  ///
  /// libgit2 leaves out a file or folder of references that it cannot read, and says nothing. A file
  /// that holds no reference, or has no name of one, is left out by Git as well.
  ///
  /// - Parameter seen: The names of the tags that libgit2 told, without `refs/tags/`.
  /// - Throws: `.other` with the path of what could not be read.
  func seeThatNoTagIsUnread(_ seen: Set<String>) throws(GitError) {
    let folder = "\(commonDirectory)/refs/tags"
    do throws(FileError) {
      let listing = try FolderListing(of: folder, depth: Self.deepestTag)
      for case .failed(let error)? in listing.entries.map(\.closed) { throw error }
      for entry in listing.entries where entry.kind == .file {
        let name = String(decoding: entry.pathBytes, as: UTF8.self)
        var isName: Int32 = 0
        _ = unsafe git_reference_name_is_valid(&isName, "refs/tags/\(name)")
        if seen.contains(name) || isName == 0 { continue }
        guard case .bytes(let bytes) = try FileContents(ofFile: "\(folder)/\(name)", atMost: 4096),
          ObjectID(hex: String(decoding: bytes.prefix(ObjectID.byteCount * 2), as: UTF8.self))
            != nil
        else { continue }
        throw FileError(.read, path: "\(folder)/\(name)", code: .unreadable)
      }
    } catch {
      if error.code == .notFound { return }
      throw GitError(
        code: .other, function: "git_reference_iterator_new", message: error.code.text,
        path: error.path)
    }
  }
}
