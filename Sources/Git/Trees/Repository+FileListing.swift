/// How the files of a commit are listed in the form that those of the index have.
extension Repository {
  /// How many files a listing of a tree may hold, and how deep they may lie.
  private static let (mostFiles, deepest) = (200_000, 16)

  /// The files in a tree and in the folders below it.
  ///
  /// - Parameters:
  ///   - tree: The tree.
  ///   - folder: The folder that it stands for, from the top, with a slash at the end.
  /// - Returns: The files; `nil` where there are more, or deeper ones, than are looked at.
  /// - Throws: As ``tree(_:)``.
  package func listing(
    ofTree tree: ObjectID, below folder: String
  ) throws(GitError) -> FileListing? {
    var listing = FileListing(reserving: 1 << 16)
    var left = Self.mostFiles
    let isWhole = try list(tree, below: Array(folder.utf8), 0, &left, into: &listing)
    return isWhole ? listing : nil
  }

  private func list(
    _ tree: ObjectID, below folder: [UInt8], _ depth: Int, _ left: inout Int,
    into listing: inout FileListing
  ) throws(GitError) -> Bool {
    guard depth < Self.deepest else { return false }
    return try withObject(tree, .tree) { bytes throws(GitError) in
      var reader = TreeReader(tree)
      while let entry = try reader.next(in: bytes) {
        let mode = FileMode(stored: entry.mode)
        left -= 1
        if left < 0 { return false }
        if mode == .tree {
          let path = folder + bytes.array(entry.name) + [UInt8(ascii: "/")]
          guard try list(entry.id, below: path, depth + 1, &left, into: &listing) else {
            return false
          }
        } else {
          let id = entry.name.upperBound + 1
          guard listing.append(mode, from: bytes, id: id, below: folder, name: entry.name) else {
            return false
          }
        }
      }
      return true
    }
  }
}
