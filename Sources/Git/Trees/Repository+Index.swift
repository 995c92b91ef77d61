internal import CGit2
internal import Glibc

/// What is staged, by way of libgit2, also what is in conflict or only announced.
extension Repository {
  /// The file that the index is read from (`git_index_path`).
  package var indexFile: String {
    get throws(GitError) {
      let index = try unsafe Owned("git_repository_index", release: git_index_free) {
        unsafe git_repository_index(&$0, handle.pointer)
      }
      return unsafe git_index_path(index.pointer).map { unsafe String(cString: $0) } ?? ""
    }
  }

  /// The files below a folder in the index, as it is on disk now (`git_index_get_byindex`).
  ///
  /// - Parameter folder: the folder from the top, without a slash at the end; empty for all.
  /// - Returns: the entries in the order of the index.
  /// - Throws: `.unsupportedIndex` when the index is sparse or split.
  package func index(below folder: String) throws(GitError) -> [IndexEntry] {
    let index = try unsafe Owned("git_repository_index", release: git_index_free) {
      unsafe git_repository_index(&$0, handle.pointer)
    }
    try check(unsafe git_index_read(index.pointer, 0), in: "git_index_read")
    let prefix = folder.isEmpty ? [] : Array("\(folder)/".utf8)
    var entries: [IndexEntry] = []
    let count = unsafe git_index_entrycount(index.pointer)
    for position in 0..<count {
      guard let entry = unsafe git_index_get_byindex(index.pointer, position) else { break }
      let path = unsafe UnsafeRawBufferPointer(
        start: entry.pointee.path, count: strlen(entry.pointee.path))
      let bytes = unsafe Span<UInt8>(_unsafeBytes: path)
      guard bytes.count >= prefix.count,
        bytes.extracting(first: prefix.count).elementsEqual(prefix.span)
      else { continue }
      entries.append(unsafe IndexEntry(entry.pointee, path: bytes))
    }
    return entries
  }
}
