internal import Git
internal import RegisterModel

/// The files that were edited between two folders of registers which hold the same things otherwise.
///
/// Most commits only edit: they give nothing a name that it did not have, so that what was found of the
/// names before holds after.
struct FolderEdits {
  /// The edited files, as the newer folder has them.
  private(set) var files: [Snapshot.Entry] = []

  /// Compares two trees; `nil` where something came, went or became another thing.
  ///
  /// - Parameters:
  ///   - old: The tree of a folder in which nothing is wrong.
  ///   - new: The other tree.
  ///   - git: The repository.
  /// - Throws: When a tree cannot be read.
  init?(
    from old: ObjectID, to new: ObjectID, in git: borrowing Repository
  ) throws(GitError) {
    guard try compare(old, new, below: "", git) else { return nil }
  }

  private mutating func compare(
    _ old: ObjectID, _ new: ObjectID, below folder: String, _ git: borrowing Repository
  ) throws(GitError) -> Bool {
    let (before, after) = (try git.tree(old), try git.tree(new))
    guard before.count == after.count else { return false }
    for (old, new) in zip(before, after) where old != new {
      guard old.nameBytes == new.nameBytes, old.mode == new.mode else { return false }
      // What is hidden is passed over with all that is in it.
      if new.nameBytes.first == UInt8(ascii: ".") { continue }
      let path = folder + new.displayName
      if new.mode == .tree {
        guard try compare(old.id, new.id, below: "\(path)/", git) else { return false }
      } else {
        files.append(
          Snapshot.Entry(
            entry: RegisterFolder.Entry(path: path, kind: new.mode.folderKind), content: new.id))
      }
    }
    return true
  }
}
